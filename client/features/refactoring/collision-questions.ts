import { QuickPickItemKind } from 'vscode';
import type {
  CollidingRole,
  MergeChoices,
  MergeDecision,
  MergeQuestions,
} from '../../../server/protocol/merge';
import { idCheck } from '../wizard/ids';
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
  choices: MergeChoices,
  questions: MergeQuestions,
  draft: Draft,
): (() => Outcome)[] {
  return questions.collisions.flatMap((collision, index) => {
    const asked = new CollisionQuestions(title, choices.focusLabel, questions, draft, index, collision);
    return [() => asked.which(), () => asked.focus(), () => asked.id(), () => asked.name()];
  });
}

/** The questions about one collision. */
class CollisionQuestions {
  /** Whether the focus is one that is not there yet. */
  private isNew = false;

  constructor(
    private readonly title: string,
    private readonly focusLabel: string,
    private readonly questions: MergeQuestions,
    private readonly draft: Draft,
    private readonly index: number,
    private readonly collision: Collision,
  ) {}

  async which(): Outcome {
    const { collision, draft } = this;
    draft.decisions.delete(collision.key);
    if (collision.follows !== undefined && this.isBoth(collision.follows)) return 'skip';
    const { length } = this.questions.collisions;
    const count = length === 1 ? '' : `${this.index + 1} of ${length}: `;
    const asked = this.question(`${count}two roles would be ${target(collision)}. Which one stays?`);
    return keep(await choose(asked, whichRows(collision, draft.into, this.focusLabel)), (which) =>
      this.decide({ keep: which }),
    );
  }

  async focus(): Outcome {
    if (!this.isBoth()) return 'skip';
    const { collision, draft } = this;
    const asked = this.question(
      `To which ${this.focusLabel} of ${draft.into} does ${collision.merged.code} go?`,
    );
    return keep(await choose(asked, this.focusRows()), (focus) => {
      this.isNew = focus === another;
      this.decide({ keep: 'both', ...(typeof focus === 'string' ? named(focus, draft) : {}) });
    });
  }

  async id(): Outcome {
    if (!this.isBoth() || !this.isNew) return 'skip';
    const taken = new Set([...this.questions.focuses.map(({ id }) => id), ...this.takenHere()]);
    const asked = this.question(`Id of the new ${this.focusLabel}: letters and digits, such as PLAT`);
    return keep(await write(asked, '', idCheck([...taken])), (focus) => this.decide({ keep: 'both', focus }));
  }

  async name(): Outcome {
    const focus = this.draft.decisions.get(this.collision.key)?.focus;
    if (!this.isBoth() || !this.isNew || focus === undefined) return 'skip';
    const asked = this.question(`Name of ${focus}, as people read it`);
    return keep(await write(asked, focus, () => undefined), (name) =>
      this.decide({ keep: 'both', focus, focusName: name === '' ? focus : name }),
    );
  }

  private question(placeholder: string) {
    const steps = this.questions.collisions.length + 3;
    return { title: this.title, placeholder, step: this.index + 3, steps };
  }

  private decide(more: Omit<MergeDecision, 'key'>): void {
    const { key } = this.collision;
    this.draft.decisions.set(key, { key, ...more });
  }

  private isBoth(key = this.collision.key): boolean {
    return this.draft.decisions.get(key)?.keep === 'both';
  }

  /** Focuses without a role at that level, first those that were chosen for other levels. */
  private focusRows(): readonly Row<string | typeof another>[] {
    const { collision, draft, questions } = this;
    const taken = this.takenHere();
    const earlier = [...draft.decisions.values()].flatMap(({ focus, focusName }) =>
      focus === undefined ? [] : [{ id: focus, name: focusName ?? nameOf(focus, questions) }],
    );
    const known = new Set(questions.focuses.map(({ id }) => id));
    const isFree = (id: string): boolean => !known.has(id) || collision.freeFocuses.includes(id);
    const open = [...earlier, ...questions.focuses].filter(({ id }) => !taken.has(id) && isFree(id));
    const all = new Map(open.map((each) => [each.id, each]));
    return [
      ...[...all.values()].map(({ id, name }) => ({ label: name === id ? id : `${id} ${name}`, value: id })),
      { label: '', kind: QuickPickItemKind.Separator },
      { label: `$(add) Another ${this.focusLabel}…`, alwaysShow: true, value: another },
    ];
  }

  /** Focuses that are no answer: the role's own, and those to which another role of that level goes. */
  private takenHere(): ReadonlySet<string> {
    const { draft, collision } = this;
    const [, own = '', level] = collision.merged.code.split('.');
    const others = [...draft.decisions.values()].filter(({ key }) => key !== collision.key);
    const same = others.filter(({ key }) => key.split(' ')[0]?.split('.')[2] === level);
    return new Set([own, ...same.flatMap(({ focus }) => focus ?? [])]);
  }
}

function nameOf(focus: string, { focuses }: MergeQuestions): string {
  return focuses.find(({ id }) => id === focus)?.name ?? focus;
}

function target({ target: { code }, region }: Collision): string {
  return region === undefined ? code : `${code} (${region})`;
}

function whichRows(
  { merged, target: there, canKeepBoth }: Collision,
  into: string,
  focusLabel: string,
): readonly Row<MergeDecision['keep']>[] {
  const goes = ({ file }: CollidingRole): string =>
    `${file} goes with its statements. Only its codes and title pass on.`;
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

/** A focus that was named for an earlier collision keeps its name. */
function named(focus: string, { decisions }: Draft): Pick<MergeDecision, 'focus' | 'focusName'> {
  const before = [...decisions.values()].find((each) => each.focus === focus && each.focusName !== undefined);
  return { focus, focusName: before?.focusName };
}
