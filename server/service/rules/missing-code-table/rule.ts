import { files } from '../../messages/files';
import { definitionsIn } from '../../taxonomy-file/definitions';
import type { Rule } from '../rule';
import { spanOf } from '../support/places';

export const missingCodeTable: Rule = {
  unit: 'file',
  meta: {
    name: 'missing-code-table',
    title: 'The table of a classification system is not found',
    why: 'A classification system of your own lives in a file of codes and titles. Where the file is not at its place, its codes can neither be completed nor checked, and cards show bare codes.',
    how: 'Correct the path, which starts from the folder of this file and stays inside it, or put the table there: lines of code and title, with a tab between.',
    group: 'taxonomy',
    severity: 'warning',
    examples: [
      {
        kind: 'taxonomy',
        bad: 'classificationSystems:\n  - id: isco-08\n    name: ISCO-08\n    file: codes/isco8.tsv\n',
        good: 'classificationSystems:\n  - id: soc-2018\n    name: Standard occupations\n',
      },
    ],
  },
  *inFile({ state, snapshot }) {
    const { taxonomy } = state.governance;
    for (const { list, id, item } of definitionsIn(state)) {
      const node = list === 'classificationSystems' ? state.view.at(item, ['file']) : undefined;
      const system = taxonomy.systems.get(id);
      if (!node?.text || system?.file !== node.text || system.source?.uri !== state.uri) continue;
      if (snapshot.catalogue(id, taxonomy)) continue;
      yield { ...spanOf(node), path: node.path, message: files.missingTable(node.text) };
    }
  },
};
