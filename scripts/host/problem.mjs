/** Something the person at the keyboard can understand and act on: shown without a stack. */
export class HostProblem extends Error {}

/** Prints an error for people: the plain message of a HostProblem, everything of a surprise. */
export function report(error) {
  console.error(error instanceof HostProblem ? `\n${error.message}` : error);
}
