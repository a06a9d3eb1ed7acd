/** The embedded VS Code is put together from Linux x64 programs. */
export function isSupported() {
  return process.platform === 'linux' && process.arch === 'x64';
}
