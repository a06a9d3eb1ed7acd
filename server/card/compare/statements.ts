import type { Alignable } from '../../model/compare/align';
import type { CardModel } from '../card-model';
import type { CardSource } from '../card-part';
import type { CardAlias, CardClassification, CardComponent } from '../card-sections';
import { words } from '../words';
import { placeOf } from './rows';
import { compareWords } from './words';

/** One statement of one role, ready to be laid beside those of others. */
export interface Statement extends Alignable {
  readonly place: CardSource | undefined;
  readonly details: readonly Detail[];
}

export interface Detail {
  readonly id: string;
  readonly label: string;
  readonly text: string | undefined;
  /** Shown wherever there is one, and not only where roles differ in it. */
  readonly always?: boolean;
}

/**
 * The statements of a role's components; their section is the key of their kind. `closely`: examples, practice and links
 * count too; between levels those of the library always differ.
 */
export function componentStatements(model: CardModel, closely: boolean): readonly Statement[] {
  return model.components.groups.flatMap((group) =>
    group.items.map((item) => ({
      section: group.key,
      text: item.statement,
      identity: identityOf(item),
      place: placeOf(model, item),
      details: [...componentDetails(item, group.name), ...(closely ? closeDetails(item) : [])],
    })),
  );
}

function identityOf({ id, ref }: CardComponent): string | undefined {
  if (id !== undefined) return `id ${id}`;
  return ref === undefined ? undefined : `ref ${ref}`;
}

function componentDetails(item: CardComponent, kind: string): readonly Detail[] {
  return [
    { ...detail('proficiency', compareWords.proficiency, item.proficiency?.name), always: true },
    { ...detail('expectation', compareWords.expected, item.expectation?.text), always: true },
    detail('kind', words.type, kind),
    detail('need', compareWords.need, words.need[item.need]),
    detail('prevalence', compareWords.prevalence, words.prevalence[item.prevalence]),
    detail('theme', compareWords.theme, item.theme),
    detail('status', words.status, item.status?.name),
  ];
}

function closeDetails(item: CardComponent): readonly Detail[] {
  return [
    detail('examples', words.examples, listed(item.examples)),
    detail('practice', words.practice, listed(item.practice)),
    detail('links', words.links, listed(item.links.map(({ url }) => url))),
  ];
}

function detail(id: string, label: string, text: string | undefined): Detail {
  return { id, label, text };
}

/** What the role delivers. */
export function outputStatements(model: CardModel): readonly Statement[] {
  return model.outputs.items.map((item) => ({
    section: 'outputs',
    text: item.statement,
    place: placeOf(model, item),
    details: [{ id: 'measure', label: words.measure, text: item.measure, always: true }],
  }));
}

/** Inherited components that the role leaves out. */
export function excludedStatements(model: CardModel): readonly Statement[] {
  return model.components.excluded.map((item) => ({
    section: 'excludes',
    text: item.statement ?? item.component,
    identity: item.component,
    place: placeOf(model, item),
    details: [{ id: 'reason', label: compareWords.reason, text: item.reason, always: true }],
  }));
}

/** The steps of the story's plan. */
export function planStatements(model: CardModel): readonly Statement[] {
  const steps = model.story?.parts.find(({ id }) => id === 'plan')?.steps ?? [];
  return steps.map((step) => ({
    section: 'plan',
    text: step.text,
    place: placeOf(model, step),
    details: [],
  }));
}

/** Other titles. */
export function aliasStatements(model: CardModel): readonly Statement[] {
  return model.aliases.items.map((alias: CardAlias) => ({
    section: 'aliases',
    text: alias.title,
    exact: true,
    place: placeOf(model, alias),
    details: [
      { id: 'type', label: words.type, text: alias.type?.name },
      { id: 'review', label: words.review, text: words.reviewed[alias.review.id] },
      { id: 'confidence', label: words.confidence, text: alias.confidence?.value.toFixed(2) },
    ],
  }));
}

/** Codes of occupational systems. */
export function classificationStatements(model: CardModel): readonly Statement[] {
  return model.classifications.systems.flatMap((system) =>
    system.items.map((item: CardClassification) => ({
      section: 'classifications',
      exact: true,
      text: [system.name, item.code, item.title].filter(Boolean).join(' '),
      identity: `${system.id} ${item.code}`,
      place: placeOf(model, item),
      details: [
        { id: 'review', label: words.review, text: words.reviewed[item.review.id] },
        { id: 'confidence', label: words.confidence, text: item.confidence?.value.toFixed(2) },
      ],
    })),
  );
}

function listed(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join(' · ');
}
