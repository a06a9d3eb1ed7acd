/** Words that say nothing about what a statement is about. */
const small = () =>
  new Set(
    'a an the and or of to in on at by for from with without as is are be that which who this these their its it our your his her they we all each any into over under about than when where how so not no'.split(
      ' ',
    ),
  );

const mostWords = 4;
const mostLetters = 40;

/**
 * An id for a statement: its first telling words in lower case, joined by hyphens (`Restores service during
 * incidents.` is `restores-service-during-incidents`), with a number behind where `taken` has it already. `otherwise`
 * serves for texts without Latin letters.
 */
export function idFor(statement: string, otherwise: string, taken: (id: string) => boolean): string {
  const all = statement
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const skipped = small();
  const telling = all.filter((word) => !skipped.has(word));
  const id = joined(telling.length > 0 ? telling : all) || otherwise;
  if (!taken(id)) return id;
  for (let number = 2; ; number++) if (!taken(`${id}-${number}`)) return `${id}-${number}`;
}

function joined(words: readonly string[]): string {
  let id = '';
  for (const word of words.slice(0, mostWords)) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > mostLetters) break;
    id = longer;
  }
  return id === '' ? (words[0] ?? '').slice(0, mostLetters) : id;
}
