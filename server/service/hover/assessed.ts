import type { ResolvedComponent, ResolvedRole } from '../../model/resolve/resolved-role';
import { componentNamed } from '../assessment/nameable';
import type { FileState } from '../snapshot';
import type { AnyHoverContext } from './context';
import { blocks, code, fileLink, list, type Markdown, md, titled } from './markdown';
import { idAndName, pathFor } from './names';
import { texts } from './texts';

type FileContext = AnyHoverContext<FileState>;

/** What a component asks of whoever holds the role: its statement, and what the library says for the role's level. */
export function aboutAssessed(component: ResolvedComponent, { level }: ResolvedRole): Markdown {
  const { statement, type, section, item, proficiency, examples, practice } = component;
  const kind = type?.name ?? section;
  const asked = proficiency
    ? proficiency.description === undefined
      ? md`${proficiency.name}`
      : md`${proficiency.name}. ${proficiency.description}`
    : undefined;
  return blocks([
    md`**${statement}**`,
    texts.aside([item ? texts.fromLibrary(kind) : md`${kind}`]),
    expectationOf(component, level?.id),
    asked && texts.labelled(texts.roleAsks, asked),
    titled(texts.heading(texts.examples), list(examples, 3, texts.more)),
    titled(texts.heading(texts.practice), list(practice, 3, texts.more)),
  ]);
}

function expectationOf(
  { expectation, item, proficiency }: ResolvedComponent,
  level: string | undefined,
): Markdown | undefined {
  if (!expectation) return undefined;
  const { text, asAt } = expectation;
  if (item?.keyedBy === 'proficiencies')
    return texts.labelled(texts.atProficiency(proficiency?.name ?? ''), text);
  if (level === undefined) return md`${text}`;
  return texts.labelled(asAt === undefined ? texts.atLevel(level) : texts.asAt(level, asAt), text);
}

/** The component that an entry of an assessment names; that it has none, where the role is known. */
export function aboutNamedComponent({ state }: FileContext, name: string): Markdown | undefined {
  const role = state.assessed?.resolved;
  if (!role) return undefined;
  const component = componentNamed(role, name);
  return component
    ? aboutAssessed(component, role)
    : texts.notInRole(code(name), code(role.role.head.code ?? ''));
}

/** The role that an assessment is about: its title and level, and what of it can be named. */
export function aboutAssessedRole({ state, taxonomy }: FileContext, asked: string): Markdown | undefined {
  const { assessed } = state;
  if (!assessed) return undefined;
  const { role, level } = assessed.resolved;
  const { title, code: now, summary } = role.head;
  const file = fileLink(pathFor(assessed.uri, taxonomy.uri), assessed.uri);
  const name = title ?? texts.untitled;
  return blocks([
    now === asked
      ? texts.roleIs(code(asked), name, file)
      : texts.roleWas(code(asked), name, code(now ?? ''), file),
    level && texts.aside([idAndName(level)]),
    summary === undefined ? undefined : md`${summary}`,
  ]);
}

/** What the role asks, below the meaning of a proficiency. */
export function askedHere({ state, place }: FileContext): Markdown | undefined {
  const role = state.assessed?.resolved;
  const name = state.view.at(state.tree.root, [...place.path.slice(0, -1), 'component'])?.text;
  const asked = role && name ? componentNamed(role, name)?.proficiency : undefined;
  return asked && texts.labelled(texts.roleAsks, asked.name);
}
