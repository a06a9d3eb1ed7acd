import type { Catalogue } from '../../../model/catalogue/catalogue';
import { retiredSocCode } from '../../../model/catalogue/soc';
import type { Node } from '../../../model/syntax/node';
import { codes } from '../../messages/codes';
import { fixes } from '../../messages/fixes';
import type { Finding, Fix, Rule } from '../rule';
import { nearCodes } from '../support/near-codes';
import { isEmpty, spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

export const unknownClassification: Rule = {
  unit: 'role',
  meta: {
    name: 'unknown-classification',
    title: 'A code does not exist in its code system',
    why: 'Code systems for occupations come in editions, and codes are dropped and renamed between them. A code that its edition does not have finds no occupation, no pay figures and no statistics.',
    how: 'Take one of the proposed codes, or look the occupation up by its words: completion finds it while you type.',
    group: 'codes',
    severity: 'warning',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nclassifications:\n  - system: soc-2018\n    code: 29-1411\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nclassifications:\n  - system: soc-2018\n    code: 29-1141\n',
      },
      {
        bad: 'title: Programmer\ncode: SOFT.GEN.P2\nlevel: P2\nclassifications:\n  - system: soc-2018\n    code: 15-1131\n',
        good: 'title: Programmer\ncode: SOFT.GEN.P2\nlevel: P2\nclassifications:\n  - system: soc-2018\n    code: 15-1251\n',
      },
    ],
  },
  *check({ state, snapshot }) {
    const { taxonomy } = state.governance;
    for (const { data, path } of state.role.classifications) {
      const node = valueAt(state, [...path, 'code']);
      const catalogue = data.system === undefined ? undefined : snapshot.catalogue(data.system, taxonomy);
      if (!node || isEmpty(node) || data.code === undefined || !catalogue || catalogue.get(data.code))
        continue;
      yield { ...finding(node, data.code, catalogue, state.role.head.title ?? ''), path: [...path, 'code'] };
    }
  },
};

function finding(node: Node, code: string, catalogue: Catalogue, title: string): Finding {
  const retired = catalogue.id === 'soc-2018' ? retiredSocCode(code) : undefined;
  if (retired) {
    return {
      ...spanOf(node),
      message: codes.retiredCode(code, catalogue.name, retired.successors),
      suggest: retired.successors.flatMap((each) => change(node, each, catalogue)),
    };
  }
  const near = nearCodes(catalogue, code, title);
  return {
    ...spanOf(node),
    message: codes.unknownCode(code, catalogue.name, near[0]?.code),
    suggest: near.flatMap((each) => change(node, each.code, catalogue)),
  };
}

function change(node: Node, code: string, catalogue: Catalogue): readonly Fix[] {
  const entry = catalogue.get(code);
  return entry ? [{ title: fixes.changeTo(code, entry.title), edits: [replaceText(node, code)] }] : [];
}
