/** What stands above a view while a text of it is half typed. */
export const viewMessages = {
  stale: (files: readonly string[]) =>
    `${files.join(', ')} cannot be read right now. Below is the last that could be drawn; mend the text and it goes on.`,
  partial: (files: readonly string[]) =>
    `Parts of ${files.join(', ')} cannot be read right now. Below is what can.`,
} as const;
