import type { KeyInfo, ValueInfo } from '../../../model/key-info';
import type { Definitions, Taxonomy } from '../../../model/taxonomy/taxonomy';
import { blocks, md } from '../../hover/markdown';
import { type Choice, itemKinds } from '../choice';
import type { Completing, Offer } from '../context';

/** Words of a list of the taxonomy, or of the schema where the list is fixed. */
export function words({ taxonomy }: Completing, info: ValueInfo): Offer {
  const list = taxonomyWords(taxonomy, info);
  const choices = list ? [...list.values()].map((word) => wordChoice(word, info.default)) : fixed(info);
  return { choices };
}

interface Word {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
}

function taxonomyWords(taxonomy: Taxonomy, info: ValueInfo): Definitions<Word> | undefined {
  if (info.words === 'proficiency') return taxonomy.proficiencies;
  if (info.words === 'system') return taxonomy.systems;
  const list = info.words ?? (info as Partial<KeyInfo>).key;
  if (!info.words && !info.fixed) return undefined;
  const found = Object.entries(taxonomy.words).find(([name]) => name === list)?.[1];
  return found && found.size > 0 ? found : undefined;
}

function fixed({ kind, values = [], meanings = {}, default: usual }: ValueInfo): readonly Choice[] {
  const all = kind === 'boolean' ? ['true', 'false'] : values;
  const isBare = (id: string): boolean => kind === 'boolean' || id === 'off';
  return all.map((id) => {
    const choice = wordChoice({ id, name: id, description: meanings[id] }, usual);
    // A bare `true` is meant as a truth value; text would be quoted. `off` is read as the word, bare or not.
    return isBare(id) ? { ...choice, insert: [id] } : choice;
  });
}

function wordChoice({ id, name, description }: Word, usual: string | undefined): Choice {
  return {
    label: id,
    kind: itemKinds.word,
    aside: name.toLowerCase() === id ? undefined : name,
    alsoBy: name.toLowerCase() === id ? undefined : name,
    documentation: blocks([
      description === undefined ? undefined : md`${description}`,
      id === usual ? md`Counts where the key is absent.` : undefined,
    ]),
    insert: id,
  };
}
