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
  const time = watch(path.join(extension.extensionPath, extension.packageJSON.main));
  await extension.activate();
  fs.writeFileSync(process.env.ROLEWRIGHT_BENCH_RESULT, JSON.stringify(await time));
};

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
