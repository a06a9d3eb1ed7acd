import { didYouMean, listed, quoted } from './words';

/** Problems with codes, levels and references. */
export const codes = {
  malformedCode: (code: string) =>
    `${quoted(code)} is no role code. A code has three parts of letters and digits with dots between, such as DEVO.GEN.P3.`,
  levelMismatch: (code: string, codeLevel: string, level: string) =>
    `The code ${code} says level ${codeLevel}, but “level” says ${level}. Decide which is right; everything shown depends on it.`,
  unknownLevel: (level: string, near: string | undefined, known: readonly string[]) =>
    `There is no level ${quoted(level)} here.${didYouMean(near)} Known are ${listed(known, 'and', 20)}.`,
  unknownSegment: (label: string, id: string, near: string | undefined, known: readonly string[]) =>
    `${label} ${quoted(id)} is not declared in the taxonomy.${didYouMean(near)} Known: ${listed(known, 'and', 8)}.`,
  closedFocus: (label: string, focus: string, fn: string, open: readonly string[]) =>
    `${label} ${quoted(focus)} is not open to ${fn}, only to ${listed(open)}. Choose another one, or open it in the taxonomy.`,
  unknownRef: (ref: string, near: string | undefined, any: boolean) =>
    `The library has no item ${quoted(ref)}, so nothing can be shown here.${didYouMean(
      near,
      any
        ? 'Correct it, or add the item to the library.'
        : 'No library belongs to this taxonomy yet; it is a file whose name ends in .library.yaml.',
    )}`,
  unknownExclude: (name: string, near: string | undefined) =>
    `The role inherits nothing with the id or ref ${quoted(name)}, so there is nothing to exclude.${didYouMean(near, 'Correct it, or remove the entry.')}`,
  unknownCode: (code: string, system: string, near: string | undefined) =>
    `${system} has no code ${quoted(code)}, so nothing can be matched with it.${didYouMean(near, 'Type a word of the occupation here to find its code.')}`,
  retiredCode: (code: string, system: string, successors: readonly string[]) =>
    `${quoted(code)} belongs to an older edition; ${system} has ${listed(successors, 'or')} in its place. Choose the one that fits.`,
  coarseCode: (code: string, title: string, kind: string) =>
    `${code} ${quoted(title)} is a whole ${kind} group, no occupation, so pay and statistics would match very different work. Choose a finer code.`,
};
