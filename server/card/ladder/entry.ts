import type { ResolvedComponent, ResolvedRole, ResolvedSection } from '../../model/resolve/resolved-role';
import { componentKey } from '../../model/role/component';
import type { ComponentType, Level } from '../../model/taxonomy/taxonomy';
import type { CardSource } from '../card-part';
import type { LadderRole, MatrixExpectation } from './ladder';

/** What a ladder tells of one role. It holds nothing of the role's tree, so that a ladder of many roles stays small. */
export interface LadderEntry {
  readonly role: LadderRole;
  readonly function: string | undefined;
  readonly level: Level | undefined;
  readonly region: string;
  readonly sections: readonly LadderSection[];
}

export interface LadderSection {
  readonly key: string;
  readonly type: ComponentType | undefined;
  /** How many components it has. */
  readonly count: number;
  /** Those that are told level by level. */
  readonly told: readonly ToldComponent[];
}

/** What a component asks of those at the level of its role. */
export interface ToldComponent {
  /** What is the same component at other levels. */
  readonly key: string;
  readonly statement: string;
  readonly ref: string | undefined;
  readonly source: CardSource | undefined;
  readonly proficiency: string | undefined;
  readonly expectation: { readonly text: string; readonly asAt: string | undefined } | undefined;
  readonly examples: MatrixExpectation['examples'];
  readonly practice: MatrixExpectation['practice'];
}

/** Sections whose components are told level by level even without a library. */
const SKILLS = 'skills';

/** Statuses of roles that nobody new is meant to take. */
const ended: readonly string[] = ['deprecated', 'retired'];

/** What a ladder needs of a role, so that the role itself need not be kept. */
export function ladderEntry({ role, focus, level, region, sections }: ResolvedRole): LadderEntry {
  const { title, code, status } = role.head;
  return {
    role: {
      uri: role.uri,
      code: code ?? '',
      title: title ?? code ?? '',
      focus: focus?.name ?? role.code?.focus ?? '',
      ...(status === undefined ? {} : { status }),
      ended: status !== undefined && ended.includes(status),
    },
    function: role.code?.function,
    level,
    region,
    sections: sections.map(sectionOf),
  };
}

function sectionOf({ key, type, components }: ResolvedSection): LadderSection {
  const told = components.filter(({ item }) => key === SKILLS || item?.keyedBy !== undefined);
  return { key, type, count: components.length, told: told.map((each) => toldOf(key, each)) };
}

function toldOf(section: string, component: ResolvedComponent): ToldComponent {
  const { statement, data, item, source, proficiency, expectation, examples, practice } = component;
  return {
    key: componentKey(section, data),
    ...{ statement, ref: data.ref, source: item?.source ?? source },
    ...{ proficiency: proficiency?.name, expectation, examples, practice },
  };
}
