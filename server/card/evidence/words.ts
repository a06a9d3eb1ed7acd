/** What the traces of work in Git say in their own words. */
export const evidenceWords = {
  title: (role: string) => `Traces of your work in Git: ${role}`,
  intro: (address: string) =>
    `From the commits of ${address} behind what is checked out. It is for you alone: nothing was sent or kept. A commit is a place to look at again, not a measure of how good you are.`,
  found: (count: string, examples: number) =>
    count === '1' ? 'One commit:' : `${count} commits${count === `${examples}` ? '' : ', such as'}:`,
  byPath: (path: string) => `(${path})`,
  asked: 'Asked',
  none: 'No commit of yours fits these',
  noneNote: 'That says nothing about you: the work may lie in another repository, or leave no commits.',
  undeclared: 'Not looked for',
  undeclaredNote: 'The library declares no traces (`evidence:`) for these.',
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
  draftHead: (date: string) => [
    `A draft from your own commits, made on ${date}. It is about you: keep it to yourself until you want to share it.`,
    'Change or delete what does not fit, add what commits cannot show, and say how well you master each.',
  ],
  draftNone: 'No commit of yours hints at a component of this role. Add what you know of your work.',
  draftAsked: (proficiency: string) => `The role asks: ${proficiency}.`,
  draftChoices: (ids: readonly string[]) => `# proficiency: ${ids.join(' | ')}`,
  draftSentence: (day: string, subject: string, hash: string) => `${day}: ${subject} (${hash})`,
  usage: {
    noRole: 'name the role with --role, by its code or its file.',
    notOn: (file: string) =>
      `this taxonomy does not allow it. To look for traces of work in Git, write "gitEvidence: true" into ${file}. It reads your own commits only, when you ask for it, and sends nothing.`,
    noTaxonomy:
      'no taxonomy.yaml governs this role, so that nothing allows it. Write "gitEvidence: true" into a taxonomy.yaml above the role.',
    noFolder: (path: string) => `there is no folder "${path}".`,
    noGit: 'Git was not found on this machine.',
    noRepository: (path: string) => `"${path}" is in no Git repository.`,
    noAddress:
      'Git does not know your address, and only your own commits may be read. Set it with: git config user.email you@example.org',
    failed: (message: string) => `Git could not read the history: ${message}`,
    stopped: 'stopped.',
  },
} as const;
