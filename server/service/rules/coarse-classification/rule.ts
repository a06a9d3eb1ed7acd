import { type Catalogue, type CatalogueEntry, isSelectable } from '../../../model/catalogue/catalogue';
import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';
import { sharedWords, titleWords } from '../support/near-codes';
import { spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

export const coarseClassification: Rule = {
  unit: 'role',
  meta: {
    name: 'coarse-classification',
    title: 'A role is classified with a group of occupations',
    why: 'Groups hold many occupations: `15-0000` covers everybody who works with computers or mathematics. Matched with a group, a role gets the pay and the statistics of all of them.',
    how: 'Choose a detailed occupation. The light bulb offers those of the group that share words with the title.',
    group: 'codes',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nclassifications:\n  - system: soc-2018\n    code: 29-0000\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nclassifications:\n  - system: soc-2018\n    code: 29-1141\n',
      },
    ],
  },
  *check({ state, snapshot }) {
    const { taxonomy } = state.governance;
    for (const { data, path } of state.role.classifications) {
      const node = valueAt(state, [...path, 'code']);
      const catalogue = data.system === undefined ? undefined : snapshot.catalogue(data.system, taxonomy);
      const entry = data.code === undefined ? undefined : catalogue?.get(data.code);
      if (!node || !catalogue || !entry || isSelectable(catalogue, entry)) continue;
      yield {
        ...spanOf(node),
        path: [...path, 'code'],
        message: codes.coarseCode(entry.code, entry.title, entry.kind),
        suggest: finer(catalogue, entry, state.role.head.title ?? '').map(({ code, title }) => ({
          title: fixes.changeTo(code, title),
          edits: [replaceText(node, code)],
        })),
      };
    }
  },
};

/** At most five occupations below a group, those that share most words with the title first. */
function finer(catalogue: Catalogue, group: CatalogueEntry, title: string): readonly CatalogueEntry[] {
  const wanted = titleWords(title);
  return below(catalogue, group)
    .map((entry) => ({ entry, score: sharedWords(entry, wanted) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ entry }) => entry);
}

function below(catalogue: Catalogue, group: CatalogueEntry): readonly CatalogueEntry[] {
  return catalogue
    .children(group.code)
    .flatMap((child) => (isSelectable(catalogue, child) ? [child] : below(catalogue, child)));
}
