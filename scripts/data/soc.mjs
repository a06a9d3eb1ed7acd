// Writes the embedded SOC tables. Use:
//   node scripts/data/soc.mjs STRUCTURE.tsv [RETIRED.tsv]
// STRUCTURE.tsv: columns code, kind (or level), parent, title -> server/data/generated/soc2018.ts
// RETIRED.tsv: columns code (or soc2010), kind (or level), title (or soc2010_title), successors (or use_in_soc2018)
//              -> server/data/generated/soc2010.ts
// docs/data.md says how to save both from the official workbooks. Other columns are ignored.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable } from './tsv.mjs';

const KINDS = ['major', 'minor', 'broad', 'detailed'];
const CODE = /^\d\d-\d{4}$/;
const generated = join(dirname(fileURLToPath(import.meta.url)), '../../server/data/generated');

const [structureFile, retiredFile] = process.argv.slice(2);
if (!structureFile)
  fail('Name the tab-separated file: node scripts/data/soc.mjs STRUCTURE.tsv [RETIRED.tsv]');

mkdirSync(generated, { recursive: true });
const structure = readStructure(structureFile);
write('soc2018.ts', 'SOC2018_TABLE', structure.map(structureLine), [
  'The 2018 Standard Occupational Classification, US Bureau of Labor Statistics (public domain): codes and titles.',
  'A line: code, depth (1 major, 2 minor, 3 broad, 4 detailed), last four digits of the parent (or -), title.',
]);
if (retiredFile) {
  write('soc2010.ts', 'SOC2010_RETIRED_TABLE', readRetired(retiredFile).map(retiredLine), [
    'SOC 2010 codes that SOC 2018 no longer has, US Bureau of Labor Statistics (public domain), with their successors.',
    'A line: code, depth (1 major, 2 minor, 3 broad, 4 detailed), SOC 2018 successors joined by commas, title.',
  ]);
}

function readStructure(file) {
  const rows = readTable(readFileSync(file, 'utf8'), {
    code: ['code'],
    kind: ['kind', 'level'],
    parent: ['parent'],
    title: ['title'],
  });
  const byCode = new Map(rows.map((row) => [row.code, row]));
  if (byCode.size !== rows.length) fail('A code stands twice.');
  for (const row of rows) {
    checkRow(row);
    const depth = KINDS.indexOf(row.kind);
    const parent = byCode.get(row.parent);
    if (depth === 0 ? row.parent !== '' : KINDS.indexOf(parent?.kind ?? '') !== depth - 1) {
      fail(
        `${row.code} (${row.kind}) has the parent "${row.parent}", which is not of the next coarser kind.`,
      );
    }
    if (parent && parent.code.slice(0, 3) !== row.code.slice(0, 3)) {
      fail(`${row.code} has a parent in another major group; the compact format cannot say that.`);
    }
  }
  return rows.sort(byCodeOrder);
}

function readRetired(file) {
  const rows = readTable(readFileSync(file, 'utf8'), {
    code: ['code', 'soc2010'],
    kind: ['kind', 'level'],
    title: ['title', 'soc2010_title'],
    successors: ['successors', 'use_in_soc2018'],
  });
  const current = new Set(structure.map((row) => row.code));
  for (const row of rows) {
    checkRow(row);
    row.successors = row.successors.split(/[\s,;]+/).filter(Boolean);
    const unknown = row.successors.find((code) => !current.has(code));
    if (unknown || row.successors.length === 0)
      fail(`${row.code}: successor "${unknown ?? ''}" is not in SOC 2018.`);
  }
  return rows.sort(byCodeOrder);
}

function checkRow(row) {
  if (!CODE.test(row.code)) fail(`"${row.code}" is not a SOC code.`);
  if (!KINDS.includes(row.kind)) fail(`${row.code} has the kind "${row.kind}"; known: ${KINDS.join(', ')}.`);
  if (!row.title) fail(`${row.code} has no title.`);
}

function structureLine({ code, kind, parent, title }) {
  return `${code} ${KINDS.indexOf(kind) + 1} ${parent.slice(3) || '-'} ${title}`;
}

function retiredLine({ code, kind, successors, title }) {
  return `${code} ${KINDS.indexOf(kind) + 1} ${successors.join(',')} ${title}`;
}

function byCodeOrder(a, b) {
  return a.code < b.code ? -1 : 1;
}

function write(name, constant, lines, comment) {
  const text = lines.join('\n').replace(/[\\`]|\$\{/g, '\\$&');
  const head = [...comment, 'Written by scripts/data/soc.mjs; do not edit.']
    .map((line) => `// ${line}\n`)
    .join('');
  writeFileSync(join(generated, name), `${head}export const ${constant} = \`${text}\`;\n`);
  console.log(`${name}: ${lines.length} codes`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
