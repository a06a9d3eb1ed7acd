/**
 * Every sentence a person reads about unreadable or cut text: what is wrong, why it matters, what to do. Titles are
 * what stands on the light bulb.
 */
const shorten = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
};

export const messages = {
  tab: 'This line is indented with a tab. YAML reads only spaces at the front of a line, so it cannot tell where the line belongs. Use spaces.',
  tabTitle: 'Replace tabs by spaces',

  colonSpace: (key: string) =>
    `A space is missing behind “${key}:”. Without it the line is not read as a key with its value.`,
  colonSpaceTitle: 'Add the space behind the colon',

  dashSpace: 'A space is missing behind the dash. Without it the line is not read as an item of the list.',
  dashSpaceTitle: 'Add the space behind the dash',

  bullet: 'Lists are written with a dash and a space (“- ”) here, other bullets are read as plain text.',
  bulletTitle: 'Write a dash instead of the bullet',

  dashColumn:
    'This dash does not stand in line with the other dashes of its list, so it is unclear where the item belongs. Indent it like its neighbours.',
  keyColumn: (key: string) =>
    `“${shorten(key)}” does not stand in line with the keys that it belongs to, so it is unclear where it belongs. Indent it like its neighbours.`,
  columnTitle: (from: number, to: number) =>
    `Move ${to < from ? 'left' : 'right'} by ${Math.abs(to - from)} space${Math.abs(to - from) === 1 ? '' : 's'}`,

  openQuote: (quote: string) =>
    `The text starts with ${quote} but the closing ${quote} is missing, so everything behind it is drawn into it. Close it.`,
  openQuoteTitle: 'Close the quote',
  innerQuote:
    'The text has the same quotes inside as around it, so it ends too early. Use the other kind of quotes around it.',
  leadingQuote:
    'The text starts with a quoted word and goes on behind it, but YAML ends the text at the closing quote. Put quotes around the whole text.',
  trailingComma:
    'The comma behind the closing quote does not belong here. Lines are not separated by commas.',
  trailingCommaTitle: 'Remove the comma',
  escape:
    'In double quotes a backslash has a special meaning, and this one is not known. Use single quotes, which keep it as it is.',

  specialStart: (sign: string) =>
    `A text cannot start with “${sign}”, which has a special meaning in YAML. Put quotes around the text.`,
  bracketStart:
    'The text starts with a bracket and goes on behind the closing one. Put quotes around the whole text.',
  secondColon:
    'The text has a colon and a space inside, which YAML takes for another key. Put quotes around the text.',
  proseColon:
    'This text runs over several lines and has a colon in it, which YAML takes for a key. Put quotes around the text.',
  quoteTitle: 'Put quotes around the text',

  openBracket: (open: string, close: string) =>
    `The “${open}” is never closed, so the lines below are drawn into it. Add “${close}”.`,
  openBracketTitle: (close: string) => `Add “${close}”`,

  noColon: (word: string) =>
    `“${shorten(word)}” stands alone on its line. A key needs a colon and a value: “${shorten(word)}: …”.`,
  noColonTitle: (word: string) => `Write “${shorten(word)}:”`,
  wrongColon: (key: string) =>
    `“${shorten(key)}” needs a colon and a space right behind it. Without them the line is not read as a key with its value.`,
  wrongColonTitle: (key: string, value: string) => `Write “${shorten(`${key}: ${value}`)}”`,
  shallowLine:
    'This line stands less deep than the text that it belongs to, so the text ends before it. Indent it like the lines above.',
  shallowLineTitle: 'Indent it like the lines above',
  goesOn:
    'This line has no key of its own, and it is not indented, so it does not belong to the text above either. Indent it if the text goes on here; if it is meant as a key, a colon is missing.',
  goesOnTitle: 'Join it to the text above',
  noDash: 'This line stands in a list without a dash. Each item starts with “- ”.',
  noDashTitle: 'Add the dash',

  unclear:
    'This line cannot be read where it stands. Look at its indentation, its colon and its quotes; the rest of the file is read without it.',
  unclearRest:
    'From here on the file cannot be read for certain. Mend the problems above first; this message will then go away or become more precise.',

  conflict: (ours: string, theirs: string) =>
    `Two versions of this part were merged and nobody chose between them yet: yours (${ours}) and the other (${theirs}). Until then yours is shown.`,
  conflictOurs: 'Keep yours (the upper part)',
  conflictTheirs: 'Keep the other (the lower part)',
  conflictBoth: 'Keep both',
  strayMarker:
    'This line is left over from a merge of two versions. It is not part of the role; remove it when the text around it is right.',
  strayMarkerTitle: 'Remove the line',

  oddCharacter: (name: string) =>
    `There is an invisible character here (${name}), probably pasted along with the text. It keeps the line from being read rightly.`,
  oddCharacterTitle: 'Remove invisible characters from the line',
  lostLetter:
    'A letter was lost here, and perhaps more below: the file was not saved as UTF-8. Open it again in the encoding that it has, and save it as UTF-8.',
  oddIndent:
    'This line is indented with no-break spaces, probably pasted from a web page. They count as text, not as indentation.',
  oddIndentTitle: 'Replace them by plain spaces',
  oddSpace: (sign: string) =>
    `A no-break space stands behind “${sign}”, probably pasted along. The text was cut: the whole line is read as text instead of a key or an item.`,
  oddSpaceTitle: 'Replace it by a plain space',

  cutMap: (key: string) =>
    `The text was cut: the colon makes YAML read “${shorten(key)}” as a key of its own. Put quotes around the text.`,
  cutComment: (lost: string) =>
    `The text was cut: everything from “${shorten(lost)}” on is read as a comment, because a # stands behind a space. Put quotes around the text.`,
  cutComma: (lost: string) =>
    `The text was cut at the comma: “${shorten(lost)}” is read as a key of its own. Put quotes around the text.`,
  cutNumber: (whole: string, lost: string) =>
    `The number was cut at the comma: “${lost}” is read as a key of its own. Write ${whole}.`,
  cutAmount: (typed: string, read: string, whole: string) =>
    `The amount was changed: a dot begins the decimals, so “${typed}” is ${read}. If thousands are meant, write ${whole}.`,
  cutNumberTitle: (whole: string) => `Write ${whole}`,
  cutListComma:
    'The comma makes two items out of this text. If it is meant as one sentence, put quotes around it.',
  cutListCommaTitle: 'Make it one text',
  cutBraces:
    'The text was changed: braces make YAML read it as a group of keys. Put quotes around it if it is meant as text.',
  cutValue: (typed: string, read: string) =>
    `The text was changed: YAML reads “${shorten(typed)}” as ${read}. Put quotes around it to keep it as typed.`,
  cutBullets:
    'The text was changed: these lines are read as one single text. Give each its own dash to make them a list.',
  cutBulletsTitle: 'Make a list of them',
  cutJoinedDash:
    'This dash stands deeper than its list, so YAML joins the line to the text above it. Indent it like its neighbours.',
  cutJoinedText:
    'The text was changed: this line starts like an item of a list but is read as part of the text above it.',
  cutJoinedList: (word: string) =>
    `The list below is read as part of the text “${shorten(word)}”. If “${shorten(word)}” is its name, a colon is missing.`,
  cutJoinedDashTitle: 'Make it an item of its own',
  cutTag: (tag: string) =>
    `The text was cut: “${shorten(tag)}” is read as a technical mark and not as text. Put quotes around the text.`,
  cutAnchor: (anchor: string) =>
    `“&${shorten(anchor)}” is read as a technical mark and not as text. If it is meant as text, put quotes around it.`,

  duplicateKey: (key: string, line: number) =>
    `“${shorten(key)}” stands here twice; the first one is on line ${line}. Only this last one counts. Keep one of them.`,
  duplicateKeyJoin: 'Put both together',
  duplicateKeyTitle: (line: number) => `Remove the first one (line ${line})`,

  severalDocuments:
    'A second document starts here. A file holds one; everything from this line on is not read. Move it to a file of its own.',
  severalDocumentsTitle: 'Remove the line that starts it',

  unknownAlias: (name: string) =>
    `“*${shorten(name)}” refers to a part of the file that was never named with “&${shorten(name)}”. If it is meant as text, put quotes around it.`,
  circularAlias: (name: string) =>
    `“*${shorten(name)}” refers to the part that it stands in, so it would never end. It is left out.`,
  aliasBomb:
    'The references in this file multiply into far too many values. They are read only up to a limit; write the parts out or use fewer references.',

  tooManyLines: (lines: number, most: number) =>
    `This file has ${lines} lines; up to ${most} are read. It was left unread so that the editor stays quick. Split it into several files.`,
  tooLong: (characters: number, most: number) =>
    `This file has ${characters} characters; up to ${most} are read. It was left unread so that the editor stays quick. Split it into several files.`,
  tooDeep: (most: number) =>
    `Here brackets or indentation are nested more than ${most} deep. The file was left unread so that the editor stays quick.`,
  moreProblems: 'There are more problems further down. They are listed once the ones above are mended.',
} as const;
