/** Why an older state of a role cannot be shown, in words for people. */
export const historyMessages = {
  unavailable:
    'Older revisions come from Git, which is not there in the browser. Open the folder in VS Code on the desktop to compare with them.',
  'no-git':
    'Git is not installed here, or not found: without it there are no older revisions to compare with. Install it, then open VS Code anew.',
  'no-repository':
    'This role lies in no folder that Git keeps, so there are no older revisions to compare with. Git keeps them from the first commit on.',
  'no-revision': (revision: string) =>
    `Git knows no revision “${revision}” here. A hash, a branch, a tag, or HEAD~1 for the commit before the last is what it takes.`,
  'no-file': (role: string, revision: string) => `${role} did not exist yet, or no longer, at ${revision}.`,
  noCommit: 'No commit has this role yet: commit it first, and later changes can be compared with that.',
} as const;

/** The sentence for a role at a revision that cannot be had. */
export function whyNoPast(
  problem: 'no-git' | 'no-repository' | 'no-revision' | 'no-file',
  role: string,
  revision: string,
): string {
  if (problem === 'no-revision') return historyMessages[problem](revision);
  return problem === 'no-file' ? historyMessages[problem](role, revision) : historyMessages[problem];
}
