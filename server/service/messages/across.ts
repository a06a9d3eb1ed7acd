import { didYouMean, quoted } from './words';

/** A role in another file, as a sentence names it: by its title and its file. */
function named(title: string | undefined, file: string): string {
  return title === undefined ? file : `${quoted(title, 32)} (${file})`;
}

/** Problems between files. */
export const across = {
  duplicateIdentity: (code: string, title: string | undefined, file: string) =>
    `${code} is also the code of ${named(title, file)}, so nobody can tell the two roles apart. Give one of them another code, or a region of its own.`,
  duplicatePlace: 'This role has the same code and region.',
  missingReplacement: (code: string, near: string | undefined) =>
    `No role has the code ${quoted(code)}, so whoever looks for the successor finds nothing.${didYouMean(near, 'Correct it, or write the role that takes over.')}`,
  replacesItself:
    'The role names itself as its successor. Name the role that takes over, or remove the line.',
  overlayWithoutBase: (code: string, region: string, own: string) =>
    `This role is for ${quoted(region)} and takes the rest from ${code} in ${quoted(own)}, but no file has that one. Add it, or check code and region.`,
  shadowed: (id: string, origin: string, statement: string) =>
    `This takes the place of ${quoted(id)}, which the role inherits from its ${origin}: ${quoted(statement, 64)}. If that is meant, all is well.`,
  shadowedPlace: 'This is what the role would inherit.',
  formerCodeTaken: (code: string, title: string | undefined, file: string) =>
    `${quoted(code)} is now the code of ${named(title, file)}. Whoever follows the old code lands there, not here.`,
  formerCodeTakenPlace: 'This role has the code today.',
  formerCodeTwice: (code: string, title: string | undefined, file: string) =>
    `${quoted(code)} is also a former code of ${named(title, file)}, so whoever follows it finds one of the two by chance. Keep it in the role that had it.`,
  formerCodeTwicePlace: 'This role has the same former code.',
  formerCodeOwn: (code: string) =>
    `${quoted(code)} is the role’s present code, so it is no former one. Remove the line.`,
  unusedItem: (id: string) =>
    `No role uses ${quoted(id)} yet, and no level, function or focus brings it. Use it with “ref: ${id}”, or remove it.`,
  payWithoutRole: (code: string, near: string | undefined) =>
    `No role has the code ${quoted(code)}, so this pay is shown nowhere.${didYouMean(near, 'Correct it, or remove the entry.')}`,
  payOfFormerCode: (code: string, now: string) =>
    `${quoted(code)} is a former code, and pay goes by the present one: ${now}. Until it is changed, this pay is shown nowhere.`,
  payEntryTwice:
    'An earlier entry is for the same role and region; this one does not count. Keep one of the two.',
  payEntryFirst: 'This entry counts.',
  payTwice:
    'The pay of this role stands here and in a file of pay; what stands here counts. Keep it in one place, so that both cannot drift apart.',
  payTwicePlace: 'This entry does not count.',
};
