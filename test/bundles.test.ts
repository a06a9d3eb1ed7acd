import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CompletionList } from 'vscode-languageserver-protocol';
import { LspClient, overStdio } from './support/lsp-client';
import { built, folderWith, root } from './support/servers';
import { behind, nurse } from './support/texts';

/** The Node that runs these tests, and the one that the person who called npm has, where that is another. */
const nodes = [...new Set([process.execPath, process.env.npm_node_execpath ?? process.execPath])].map(
  (path) => {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    return { path, name: `Node ${version}` };
  },
);

const bundles = globSync('dist/**/*.js', { cwd: root }).filter((file) => !file.startsWith('dist/types'));
const contentOf = (bundle: string) => readFileSync(join(root, bundle), 'utf8');

/** What a bundle loads when it runs: names in `require("…")` and `import("…")`. */
function loads(bundle: string): string[] {
  const pattern = /(?<![\w.$])(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g;
  return [...new Set([...contentOf(bundle).matchAll(pattern)].map(([, name = '']) => name))].sort();
}

/** A folder with nothing but one bundle and one role. */
function alone(bundle: string) {
  const folder = folderWith({ 'nurse.role.yaml': nurse });
  copyFileSync(built(bundle), join(folder.path, bundle));
  return folder;
}

async function serves(node: string, folder: { path: string; uri: string }, args: readonly string[]) {
  const client = new LspClient(overStdio(node, args, folder.path));
  onTestFinished(() => client.dispose());
  await client.initialize({ folder: folder.uri });
  const uri = `${folder.uri}/new.role.yaml`;
  const text = `${nurse}classifications:\n  - system: soc-2018\n    code: regis nurs\n`;
  client.open(uri, text);
  expect(await client.problems(uri, 1)).toBeDefined();
  const list = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: behind(text, 'code: regis nurs'),
  });
  expect(JSON.stringify(list)).toContain('Registered Nurses');
  expect(await client.stop()).toBe(0);
}

describe.each(nodes)('copied alone into an empty folder, with $name', (node) => {
  test('cli.js checks', () => {
    const { path } = alone('cli.js');
    const out = execFileSync(node.path, ['cli.js', 'check'], { cwd: path, encoding: 'utf8' });
    expect(out).toContain('1 role file checked');
  });

  test('cli.js shows cards, with the official titles inside it', () => {
    const folder = alone('cli.js');
    const coded = `${nurse}classifications:\n  - system: soc-2018\n    code: 29-1141\n    review: accepted\n`;
    folder.write('coded.role.yaml', coded);
    const out = execFileSync(node.path, ['cli.js', 'card', 'coded.role.yaml'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect(out).toContain('Registered Nurse');
    expect(out).toContain('Registered Nurses');
  });

  test('cli.js serves an editor', () => serves(node.path, alone('cli.js'), ['cli.js', 'lsp', '--stdio']));

  test('server.js serves an editor', () => serves(node.path, alone('server.js'), ['server.js', '--stdio']));
});

describe('what the bundles load', () => {
  test.each(['dist/server.js', 'dist/cli.js'])('%s: nothing but what is part of Node', (bundle) => {
    expect(loads(bundle).filter((name) => !isBuiltin(name))).toEqual([]);
  });

  test('dist/extension.js: the editor, Node and the client beside it', () => {
    expect(loads('dist/extension.js').filter((name) => !isBuiltin(name))).toEqual(['./client.js', 'vscode']);
  });

  test('the extension takes the names of the editor once, for a copy for each of its files would be felt', () => {
    expect(contentOf('dist/extension.js').match(/require\(["']vscode["']\)/g)).toHaveLength(1);
  });

  test('dist/client.js: the editor and Node', () => {
    expect(loads('dist/client.js').filter((name) => !isBuiltin(name))).toEqual(['vscode']);
  });

  test('dist/web/extension.js: the editor', () => {
    expect(loads('dist/web/extension.js')).toEqual(['vscode']);
  });

  test('dist/web/server.js: nothing; it is one classic script', () => {
    expect(loads('dist/web/server.js')).toEqual([]);
    expect(() => new Script(contentOf('dist/web/server.js'))).not.toThrow();
  });

  test('scripts of panels: nothing', () => {
    const panels = bundles.filter((file) => file.startsWith('dist/webview/'));
    expect(panels.length).toBeGreaterThan(0);
    expect(panels.flatMap(loads)).toEqual([]);
  });

  test('none makes code from text, which a strict content policy forbids', () => {
    const makers = bundles.filter((file) => /\bnew Function\(|(?<![\w.$])eval\(/.test(contentOf(file)));
    expect(makers).toEqual([]);
  });
});

test('all bundles of the extension together leave room in a package of 1.5 MB', () => {
  const sizes = bundles.map((file) => ({
    file,
    bytes: statSync(join(root, file)).size,
    packed: gzipSync(readFileSync(join(root, file))).length,
  }));
  const lines = sizes.map(
    ({ file, bytes, packed }) =>
      `  ${file.padEnd(24)} ${bytes.toString().padStart(9)} ${packed.toString().padStart(8)} packed`,
  );
  console.log(`Bundles, in bytes:\n${lines.join('\n')}`);
  const shipped = sizes.filter(({ file }) => file !== 'dist/cli.js');
  expect(shipped.length).toBeGreaterThanOrEqual(5);
  expect(shipped.reduce((sum, { packed }) => sum + packed, 0)).toBeLessThan(1_200_000);
});
