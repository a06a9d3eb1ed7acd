const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What a taxonomy calls the steps, in lower case. */
export interface StepNames {
  readonly level: string;
  readonly superfunction: string;
  readonly function: string;
  readonly focus: string;
}

/** How one role lies to another, piece by piece. */
export const adjacentMessages = {
  sameLevel: ({ level }: StepNames) => `same ${level}`,
  rungs: (count: number, { level }: StepNames) => {
    const steps = Math.abs(count);
    const words = `${numbers[steps] ?? steps} ${level}${steps === 1 ? '' : 's'}`;
    return `${words} ${count > 0 ? 'up' : 'down'}`;
  },
  otherLevel: ({ level }: StepNames) => `other ${level}`,
  bridge: (track: string) => `over the bridge to ${track}`,
  otherTrack: (track: string) => `other track (${track})`,
  rank: { same: 'same rank', higher: 'higher rank', lower: 'lower rank' },
  sameFocus: ({ focus }: StepNames) => `same ${focus}`,
  otherFocus: ({ focus }: StepNames) => `other ${focus}`,
  otherFunction: (names: StepNames) => `other ${names.function} of the same ${names.superfunction}`,
  otherSuperfunction: ({ superfunction }: StepNames) => `other ${superfunction}`,
  unplaced: (names: StepNames) => `other ${names.function}`,
} as const;
