import { InputBoxValidationSeverity, QuickPickItemKind } from 'vscode';
import type {
  CollidingRole,
  MergeChoices,
  MergeDecision,
  MergeQuestions,
} from '../../../server/protocol/merge';
import { choose, keep, type Row, write } from '../wizard/question';

type Collision = MergeQuestions['collisions'][number];
type Outcome = Promise<boolean | 'back' | 'skip'>;

/** Where the answers are kept. */
interface Draft {
  readonly into: string;
  readonly decisions: Map<string, MergeDecision>;
}

/** The row that leads to a focus which is not there yet. */
const another = Symbol('another');

/** The questions about each collision, one after the other: which stays, and where the other goes if both do. */
export function collisionQuestions(
  title: string,
  { focusLabel }: MergeChoices,
  { collisions, focuses }: MergeQuestions,
  draft: Draft,
): (() => Outcome)[] {
  const steps = collisions.length + 3;
  return collisions.flatMap((collision, index) => {
    const question = (placeholder: string) => ({ title, placeholder, step: index + 3, steps });
    const { key } = collision;
    const decide = (more: Omit<MergeDecision, 'key'>): void =>
      void draft.decisions.set(key, { key, ...more });
    const isBoth = (of: string): boolean => draft.decisions.get(of)?.keep === 'both';
    let isNew = false;

    const askWhich = async (): Outcome => {
      draft.decisions.delete(key);
      if (collision.follows !== undefined && isBoth(collision.follows)) return 'skip';
      const count = collisions.length === 1 ? '' : `${index + 1} of ${collisions.length}: `;
      const asked = question(`${count}two roles would be ${target(collision)}. Which one stays?`);
      return keep(await choose(asked, whichRows(collision, draft.into, focusLabel)), (which) =>
        decide({ keep: which }),
      );
    };
    const askFocus = async (): Outcome => {
      if (!isBoth(key)) return 'skip';
      const asked = question(`To which ${focusLabel} of ${draft.into} does ${collision.merged.code} go?`);
      const rows = focusRows(collision, focuses, draft, focusLabel);
      return keep(await choose(asked, rows), (focus) => {
        isNew = focus === another;
        decide({ keep: 'both', ...(typeof focus === 'string' ? known(focus, draft) : {}) });
      });
    };
    const askId = async (): Outcome => {
      if (!isBoth(key) || !isNew) return 'skip';
      const taken = new Set(focuses.map(({ id }) => id));
      const asked = question(`Id of the new ${focusLabel}: letters and digits, such as PLAT`);
      return keep(await write(asked, '', (text) => remarkOn(text, taken)), (focus) =>
        decide({ keep: 'both', focus }),
      );
    };
    const askName = async (): Outcome => {
      const focus = draft.decisions.get(key)?.focus;
      if (!isBoth(key) || !isNew || focus === undefined) return 'skip';
      const asked = question(`Name of ${focus}, as people read it`);
      return keep(await write(asked, focus, () => undefined), (name) =>
        decide({ keep: 'both', focus, focusName: name === '' ? focus : name }),
      );
    };
    return [askWhich, askFocus, askId, askName];
  });
}

function target({ target: { code }, region }: Collision): string {
  return region === 'global' ? code : `${code} (${region})`;
}

function whichRows(
  { merged, target: there, canKeepBoth }: Collision,
  into: string,
  focusLabel: string,
): readonly Row<MergeDecision['keep']>[] {
  const goes = ({ file }: CollidingRole): string =>
    `${file} goes. Its codes lead to the one that stays, and its title stays as a former one.`;
  const row = (role: CollidingRole, other: CollidingRole, value: 'merged' | 'target') => ({
    label: `Keep ${[role.code, role.title].filter(Boolean).join(' ')}`,
    description: [role.file, role.status].filter(Boolean).join(' · '),
    detail: goes(other),
    value,
  });
  return [
    row(merged, there, 'merged'),
    row(there, merged, 'target'),
    ...(canKeepBoth
      ? [
          {
            label: 'Keep both',
            detail: `${merged.code} goes to another ${focusLabel} of ${into}.`,
            value: 'both' as const,
          },
        ]
      : []),
  ];
}

/** Focuses without a role at that level; those that were chosen before come first. */
function focusRows(
  { freeFocuses, merged }: Collision,
  focuses: MergeQuestions['focuses'],
  { decisions }: Draft,
  focusLabel: string,
): readonly Row<string | typeof another>[] {
  const own = merged.code.split('.')[1];
  const earlier = [...decisions.values()].flatMap(({ focus, focusName }) =>
    focus === undefined ? [] : [{ id: focus, name: focusName ?? focus }],
  );
  const free = focuses.filter(({ id }) => freeFocuses.includes(id) && id !== own);
  const all = new Map([...earlier, ...free].map((each) => [each.id, each]));
  return [
    ...[...all.values()].map(({ id, name }) => ({ label: name === id ? id : `${id} ${name}`, value: id })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: `$(add) Another ${focusLabel}…`, value: another },
  ];
}

/** A focus that was named for an earlier collision keeps its name. */
function known(focus: string, { decisions }: Draft): Pick<MergeDecision, 'focus' | 'focusName'> {
  const before = [...decisions.values()].find((each) => each.focus === focus && each.focusName !== undefined);
  return { focus, focusName: before?.focusName };
}

function remarkOn(text: string, taken: ReadonlySet<string>) {
  const error = (message: string) => ({ message, severity: InputBoxValidationSeverity.Error });
  if (!/^[A-Za-z0-9]+$/.test(text)) return error('Letters and digits only.');
  return taken.has(text) ? error(`${text} is there already.`) : undefined;
}
