import { listed, quoted } from './words';

/** Words that keep people away. */
export const fairness = {
  idiom: (text: string, better: readonly string[], why: string) =>
    `${quoted(text)} ${why}. ${better.length > 0 ? `Better: ${listed(better, 'or')}.` : 'Say plainly what is meant.'}`,
  gendered: (text: string, better: readonly string[]) =>
    `${quoted(text)} speaks of one gender only, so others may feel not meant. Better: ${listed(better, 'or')}.`,
};
