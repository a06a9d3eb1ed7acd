import { listed, quoted } from './words';

/** Problems between what a role says and what its level says. */
export const levels = {
  titleSeniority: (word: string, owners: readonly string[], level: string) =>
    `${quoted(word)} in the title stands for ${listed(owners, 'or')}, but the role is on ${level}. Change the title or the level.`,
  years: (asked: string, level: string, range: string) =>
    `This asks for ${asked}, but level ${level} usually means ${range} years. Bring the two in line.`,
  leadership: (verb: string, level: string, higher: string, text: string) =>
    `${quoted(verb)} goes beyond ${level}: on this ladder it starts at ${higher} (${quoted(text, 70)}). Reword it, or check the level.`,
};
