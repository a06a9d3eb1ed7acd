import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { HOST, HOST_DIR } from './paths.mjs';

const packed = path.join(HOST_DIR, 'node_modules/@sparticuz/chromium/bin');
const folder = path.dirname(HOST.chromium);

/** Unpacks Chromium with the libraries (NSS, NSPR, expat) and fonts that a bare machine lacks. */
export function unpackChromium() {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(HOST.chromiumLibraries, { recursive: true });
  fs.writeFileSync(HOST.chromium, inflate('chromium.br'), { mode: 0o755 });
  untar('al2023.tar.br', HOST.chromiumLibraries, '--strip-components=1');
  untar('fonts.tar.br', folder);
  const mono = path.join(HOST_DIR, 'node_modules/dejavu-fonts-ttf/ttf');
  for (const name of fs.readdirSync(mono).filter((file) => file.startsWith('DejaVuSansMono'))) {
    fs.copyFileSync(path.join(mono, name), path.join(folder, 'fonts', name));
  }
  fs.writeFileSync(HOST.fontConfig, fontConfig());
}

const inflate = (name) => zlib.brotliDecompressSync(fs.readFileSync(path.join(packed, name)));

function untar(name, to, ...options) {
  execFileSync('tar', ['x', ...options, '-C', to], { input: inflate(name) });
}

/** Only the fonts above, never the machine's: a picture of the editor looks the same wherever it is taken. */
function fontConfig() {
  const prefer = (family, font) =>
    `<alias binding="same"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  ${prefer('monospace', 'DejaVu Sans Mono')}
  ${prefer('sans-serif', 'Open Sans')}
  ${prefer('system-ui', 'Open Sans')}
</fontconfig>
`;
}
