/** The file of the bundle in which this stands; undefined where the sources run unbundled. */
export function bundleFile(): string | undefined {
  return __filename.endsWith('.js') ? __filename : undefined;
}
