import type { NoCommits } from '../../model/evidence/commit';

/** What the traces of work in Git say in their own words. */
export const evidenceWords = {
  title: (role: string) => `Traces of your work in Git: ${role}`,
  intro: (address: string, place?: string) =>
    `From the commits of ${address} behind what is checked out${place === undefined ? '' : ` in ${place}`}. It is for you alone: nothing was sent or kept. A commit is a place to look at again, not a measure of how good you are.`,
  found: (count: string, examples: number) =>
    count === '1' ? 'One commit:' : `${count} commits${count === `${examples}` ? '' : ', such as'}:`,
  byPath: (path: string) => `(${path})`,
  asked: 'Asked',
  none: 'No commit of yours fits these',
  noneNote: 'That says nothing about you: the work may lie in another repository, or leave no commits.',
  undeclared: 'Not looked for',
  traces: 'Found',
  undeclaredNote: 'Their library items do not say, under “evidence”, what to look for.',
  others: (count: number) =>
    count === 1
      ? 'One statement of the role stands in no library, so that nothing could be looked for.'
      : `${count} statements of the role stand in no library, so that nothing could be looked for.`,
  limits: 'What commits cannot show',
  limit: [
    'Reviews, mentoring, and help that made the commits of others better.',
    'Talks, decisions, and designs that were agreed on before anything was written.',
    'On-call, work with customers, and what was prevented.',
    'How hard it was, how well it was done, and who else took part.',
    'Work in other repositories, under other addresses, or not merged here yet.',
  ],
  sentence: (day: string, subject: string, hash: string) => `${day}: ${subject} (${hash})`,
  empty: (address: string) => `No commit here is by ${address}.`,
  emptyNote:
    'If you commit under another address, tell Git which (git config user.email), or name both in a .mailmap file.',
  shallow:
    'Older commits are not in this copy of the repository (a shallow clone), so they were not looked at.',
  notOn: (file: string) =>
    `Git evidence is off in this taxonomy. To look for traces of work, write "gitEvidence: true" into ${file}. It reads your own commits only, when you ask for it, and sends nothing.`,
  noTaxonomy:
    'Git evidence is off, because no taxonomy.yaml governs this role. It takes one above the role that says "gitEvidence: true".',
  reached: (day: string) => `Looking through your commits, back to ${day}`,
  noRole: 'name the role with --role, by its code or its file.',
  unavailable:
    'Traces of work come from Git, which is not there in the browser. Open the folder in VS Code on the desktop, or use the command line: rolewright evidence.',
  unreadable: 'This role cannot be read right now. Mend its text first.',
  fault: 'The commits could not be looked through. The log (Rolewright: Show Log) says why.',
  tab: 'Traces of your work in Git',
  forgotten:
    'What was found is not kept on the disk, and is gone when the window is loaded again. Look again first.',
  lookAgain: 'Look again',
  draft: 'Begin an assessment with this',
  madeOn: (date: string) => `Looked for on ${date}.`,
} as const;

/** The sentence for commits that cannot be read; `place` is the folder as people see it. */
export function whyNoCommits(found: NoCommits, place: string): string {
  switch (found.problem) {
    case 'no-folder':
      return `"${place}" is no folder on this machine.`;
    case 'no-git':
      return 'Git was not found on this machine.';
    case 'no-repository':
      return `"${place}" is in no Git repository.`;
    case 'no-address':
      return 'Git does not know your address here, and only your own commits may be read. Set it with: git config user.email you@example.org';
    case 'not-fetched':
      return `"${place}" is a partial clone, which lacks a part of the history, and nothing is fetched without you. Fetch it with: git fetch --refetch --filter=blob:none`;
    case 'stopped':
      return 'Stopped before the end.';
    case 'failed':
      return `Git could not read the history: ${found.message}`;
  }
}
