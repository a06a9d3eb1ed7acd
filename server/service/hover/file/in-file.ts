import type { FileState } from '../../snapshot';
import { definitionsIn } from '../../taxonomy-file/definitions';
import { declaredWords } from '../../taxonomy-file/known-words';
import { listedWordsIn, type WordSource } from '../../taxonomy-file/listed-words';
import { aboutAssessedRole, aboutNamedComponent, askedHere } from '../assessed';
import type { AnyHoverContext, Explanation } from '../context';
import { explainKey } from '../key';
import { aboutLevel } from '../level';
import { blocks, code, fileLink, type Markdown, md } from '../markdown';
import { pathFor } from '../names';
import { rungLinks } from '../rungs';
import { texts } from '../texts';
import { aboutFunction } from '../tree';
import { explainWord } from '../word';
import { aboutItem, aboutRule, aboutSuperfunction, aboutTrack, aboutType } from './about';
import { explainDefinition } from './definition';

type FileContext = AnyHoverContext<FileState>;

/** Explains what a word names, by the list from which it comes. */
const named: Partial<Record<WordSource, (context: FileContext, id: string) => Markdown | undefined>> = {
  level: (context, id) => aboutLevel(context.taxonomy, id, rungLinks(context, id)),
  track: ({ taxonomy }, id) => aboutTrack(taxonomy, id),
  superfunction: ({ taxonomy }, id) => aboutSuperfunction(taxonomy, id),
  function: ({ taxonomy }, id) => aboutFunction(taxonomy, id),
  componentType: ({ taxonomy }, id) => aboutType(taxonomy, id),
  section: ({ taxonomy }, id) => {
    const type = [...taxonomy.componentTypes.values()].find(({ plural }) => plural === id);
    return type && aboutType(taxonomy, type.id);
  },
  libraryItem: ({ taxonomy, snapshot }, id) => aboutItem(taxonomy, snapshot, id),
  rule: ({ taxonomy }, id) => aboutRule(taxonomy, id),
  dimension: ({ taxonomy }, id) => described(taxonomy.dimensions.get(id)),
  proficiency: (context, id) => described(context.taxonomy.proficiencies.get(id), askedHere(context)),
  status: ({ taxonomy }, id) => described(taxonomy.words.status.get(id)),
  role: (context, id) =>
    context.state.kind === 'assessment' ? aboutAssessedRole(context, id) : aboutRoleCode(context, id),
  component: aboutNamedComponent,
  requirement: ({ taxonomy }, id) =>
    described(declaredWords('requirement', taxonomy)?.find((each) => each.id === id)),
};

/** What stands at a place of a `taxonomy.yaml`, a library or a file of pay; undefined where nothing useful is known. */
export function explainInFile(context: FileContext): Explanation | undefined {
  const { state, place } = context;
  const at = ({ node }: { node: { start: number; end: number } }): boolean =>
    node.start <= place.start && place.end <= node.end;
  const definition =
    place.part === 'value' && place.path.at(-1) === 'id' ? definitionsIn(state).find(at) : undefined;
  if (definition) return explainDefinition(context, definition);
  const use = listedWordsIn(state).find(
    (each) => at(each) && (each.entry !== undefined) === (place.part === 'key'),
  );
  const content = use && named[use.list]?.(context, use.word);
  if (content) return { content };
  if (place.part === 'key') return explainKey(context);
  return isSeverity(context) ? explainWord({ ...context, place: long(place) }) : explainWord(context);
}

/** `long-statement: off`, the short form of a rule's setting. */
function isSeverity({ place: { path } }: FileContext): boolean {
  return path.length === 2 && path[0] === 'rules' && path[1] !== 'preset';
}

/** The place as it would be in the long form. */
function long(place: FileContext['place']): FileContext['place'] {
  return { ...place, path: [...place.path, 'severity'] };
}

function described(
  known: { readonly name: string; readonly description: string | undefined } | undefined,
  more?: Markdown,
): Markdown | undefined {
  if (!known) return undefined;
  return blocks([
    md`**${known.name}**`,
    known.description === undefined ? undefined : md`${known.description}`,
    more,
  ]);
}

/** A whole role code, as in a file of pay. */
function aboutRoleCode({ state, snapshot }: FileContext, asked: string): Markdown | undefined {
  const { uri } = state.governance.taxonomy;
  const found = snapshot.index.byCode(asked).find(({ taxonomy }) => taxonomy === uri);
  if (!found) return undefined;
  return texts.roleIs(
    code(asked),
    found.title ?? texts.untitled,
    fileLink(pathFor(found.uri, uri), found.uri),
  );
}
