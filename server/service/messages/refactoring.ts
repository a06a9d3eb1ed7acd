/** Sentences that all changes of several files share. */
export const refactoringMessages = {
  cancelled: 'Nothing was changed.',
  failed:
    'Something went wrong inside Rolewright, and nothing was changed. What happened stands in the log (Rolewright: Show Log).',
} as const;
