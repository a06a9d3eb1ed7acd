/** What Git does with a file: keeps its history, would take it with the next `git add`, or leaves it alone. */
export type GitKeeping = 'tracked' | 'open' | 'ignored';
