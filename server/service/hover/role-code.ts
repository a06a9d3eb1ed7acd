import type { RoleFacts } from '../../model/facts/facts';
import { parseCode, segmentAt } from '../../model/role/code';
import type { Explainer, HoverContext } from './context';
import { aboutLevel } from './level';
import { blocks, code, fileLink, type Markdown } from './markdown';
import { pathFor } from './names';
import { rungLinks } from './rungs';
import { texts } from './texts';
import { aboutFocus, aboutFunction } from './tree';

/** A segment of the role's own code. */
export const explainCode: Explainer = (context) => {
  const segment = segmentOf(context);
  const content = segment?.content;
  return content && { content, span: segment.span };
};

/** A segment of a code in `formerCodes` or `replacedBy`, below the role that has or had the code. */
export const explainOtherCode: Explainer = (context) => {
  const segment = segmentOf(context);
  // An old code may well speak of what the taxonomy has given up; that is no news.
  const silent = context.place.path[0] === 'formerCodes' && !segment?.declared;
  const content = blocks([aboutRole(context), silent ? undefined : segment?.content]);
  if (content.source === '') return undefined;
  return segment ? { content, span: segment.span } : { content };
};

function segmentOf(context: HoverContext) {
  const { taxonomy, place } = context;
  const found = place.verbatim ? segmentAt(place.text, place.offset - place.start) : undefined;
  if (!found || found.span.start === found.span.end) return undefined;
  const { start, end } = found.span;
  const id = place.text.slice(start, end);
  const fn = place.text.split('.')[0];
  const content = {
    function: () => aboutFunction(taxonomy, id),
    focus: () => aboutFocus(taxonomy, id, fn),
    level: () => aboutLevel(taxonomy, id, rungLinks(context, id, parseCode(place.text))),
  }[found.segment]();
  const declared = { function: taxonomy.functions, focus: taxonomy.focuses, level: taxonomy.levels }[
    found.segment
  ].has(id);
  return { content, declared, span: { start: place.start + start, end: place.start + end } };
}

/** Which role has this code, or had it once. */
function aboutRole({ state, snapshot, place }: HoverContext): Markdown | undefined {
  const taxonomy = state.governance.taxonomy.uri;
  const here = (facts: RoleFacts) => facts.taxonomy === taxonomy && facts.uri !== state.uri;
  const file = ({ uri }: RoleFacts) => fileLink(pathFor(uri, taxonomy), uri);
  const asked = code(place.text);
  const now = snapshot.index.byCode(place.text).find(here);
  if (now) return texts.roleIs(asked, now.title ?? texts.untitled, file(now));
  if (place.path[0] === 'formerCodes') return texts.ownFormerCode(asked);
  const once = snapshot.index.byFormerCode(place.text).find(here);
  if (once) return texts.roleWas(asked, once.title ?? texts.untitled, code(once.code ?? ''), file(once));
  return [...snapshot.index.roles()].some(here) ? texts.noSuchRole(asked) : undefined;
}
