import picomatch from 'picomatch/posix';

/**
 * A test of paths, from the top folder of a repository, for whether a pattern fits; hidden files count. Patterns mean
 * what they mean in `include`, without negation and without groups that could take very long.
 */
export function pathTest(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  return picomatch([...patterns], { dot: true, nonegate: true, noextglob: true });
}
