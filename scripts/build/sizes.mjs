import fs from 'node:fs';
import zlib from 'node:zlib';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** A line per bundle: name, size, size in a package, and the three largest of the packages inside. */
export function sizeTable(outputs) {
  const rows = Object.entries(outputs).filter(([file]) => !file.endsWith('.map'));
  const width = Math.max(...rows.map(([file]) => file.length));
  return rows
    .map(([file, { bytes, inputs }]) => {
      const packed = zlib.gzipSync(fs.readFileSync(file)).length;
      return `  ${file.padEnd(width)} ${kB(bytes).padStart(10)} ${kB(packed).padStart(10)} packed  ${largest(inputs)}`;
    })
    .join('\n');
}

function largest(inputs) {
  const sums = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const owner = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? 'own code';
    sums.set(owner, (sums.get(owner) ?? 0) + bytesInOutput);
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([owner, bytes]) => `${owner} ${kB(bytes)}`)
    .join(', ');
}
