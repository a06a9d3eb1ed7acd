// Runs inside the extension host: times activate() from before the bundle is read to its return. Nothing of the
// product knows of this: the loader of modules is watched for the one file.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vscode = require('vscode');

exports.run = async () => {
  const extension = vscode.extensions.getExtension('rolewright.rolewright');
  if (!extension) throw new Error('the extension is not installed in this editor');
  if (extension.isActive) throw new Error('the extension was active before it was asked for');
  await settled();
  const time = watch(path.join(extension.extensionPath, extension.packageJSON.main));
  await extension.activate();
  fs.writeFileSync(process.env.ROLEWRIGHT_BENCH_RESULT, JSON.stringify(await time));
};

/**
 * Resolves once the window has come to rest: it answers ten times in a row within ten milliseconds. While it starts, an
 * extension waits for it between its loading and its activation, for longer than its own part takes. A window that
 * never rests is measured as it is.
 */
async function settled() {
  for (let tries = 0, quick = 0; quick < 10 && tries < 1000; tries++) {
    const before = performance.now();
    await vscode.commands.executeCommand('setContext', 'rolewright.bench', tries);
    quick = performance.now() - before < 10 ? quick + 1 : 0;
  }
}

/**
 * Resolves to the milliseconds from reading the bundle to the return of its activate(), and to the extension's own
 * part of them: between the two, the editor is busy with itself.
 */
function watch(bundle) {
  const load = Module._extensions['.js'];
  return new Promise((resolve) => {
    Module._extensions['.js'] = (module, file) => {
      if (path.resolve(file) !== path.resolve(bundle)) return load(module, file);
      Module._extensions['.js'] = load;
      const start = performance.now();
      load(module, file);
      const loaded = performance.now() - start;
      const { activate } = module.exports;
      module.exports = {
        ...module.exports,
        activate: (context) => {
          const called = performance.now();
          const answer = activate(context);
          const end = performance.now();
          resolve({ ms: end - start, own: loaded + end - called });
          return answer;
        },
      };
    };
  });
}
