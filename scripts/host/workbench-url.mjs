/** The address of a workbench with `folder` open; `payload` is VS Code's [name, value][] list for a test run. */
export function workbenchUrl({ origin }, { folder, payload } = {}) {
  const url = new URL(`${origin}/`);
  if (folder) url.searchParams.set('folder', folder);
  if (payload) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
