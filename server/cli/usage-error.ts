/** Wrong use of the command line; its message is for the person who typed it. */
export class UsageError extends Error {}

/** Runs a parser of arguments and turns its complaints into usage errors. */
export function orUsageError<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
