import path from 'node:path';

export const REPO = path.resolve(import.meta.dirname, '../..');
export const SAMPLE = path.join(REPO, 'examples/acme');
/** The suites as the hosts read them: made anew by every run, never packaged. */
export const BUILT = path.join(REPO, '.vscode-test/suite');
/** Pictures and logs of what failed. */
export const LEFT_OVER = path.join(REPO, 'test-results');
