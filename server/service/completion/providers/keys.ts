import type { KeySlot, Sibling } from '../../../model/cursor/slot';
import type { FileKind } from '../../../model/file-kind';
import type { KeyInfo } from '../../../model/key-info';
import { keyInfo } from '../../../model/keys';
import type { Path } from '../../../model/text/span';
import { blocks, code, join, Markdown, md } from '../../hover/markdown';
import { type Choice, itemKinds } from '../choice';
import type { Completing } from '../context';
import { type Format, keysOf } from '../known-keys';
import { openKey, type Writing } from '../open-key';
import type { Template } from '../template';

/** The keys that the map at the cursor has not yet, in the order of the schema. */
export function keyChoices(context: Completing<KeySlot>): readonly Choice[] {
  const { slot } = context;
  return absentKeys(context, slot.path, slot.siblings).map((info) =>
    keyChoice(info, slot.path, context.kind, keyText(info, slot, writingOf(context))),
  );
}

/** The keys that a map may still get: what is needed, what is expected, then all others. */
export function absentKeys(format: Format, path: Path, siblings: readonly Sibling[]): readonly KeyInfo[] {
  const present = new Map(siblings.map(({ key, value }) => [key, value]));
  const rank = ({ required, expected }: KeyInfo): number => (required ? 0 : expected ? 1 : 2);
  return keysOf(format, path)
    .filter(({ key }) => !present.has(key) && (key !== 'replacedBy' || isEnding(present.get('status'))))
    .sort((a, b) => rank(a) - rank(b));
}

/** Only a role that is about to go has another in its place. */
function isEnding(status: string | undefined): boolean {
  return status === undefined || status === 'deprecated' || status === 'retired';
}

/** How what is inserted has to be written at the cursor: the layout of the file, and brackets or lines. */
export function writingOf({ kind, taxonomy, layout, eol, slot }: Completing): Writing {
  return { kind, taxonomy, layout, eol, flow: slot.flow };
}

/** The offer of one key of the map at `path`, which inserts `insert`. */
export function keyChoice(info: KeyInfo, path: Path, kind: FileKind, insert: Template): Choice {
  const aside = info.required ? 'needed' : info.expected ? 'expected' : undefined;
  return {
    label: info.key,
    kind: path.at(-1) === 'components' ? itemKinds.section : itemKinds.key,
    aside,
    documentation: documentationOf(info, path, kind),
    insert,
    goesOn:
      info.values !== undefined ||
      info.words !== undefined ||
      info.key === 'code' ||
      info.key === 'components',
  };
}

/** What is said of keys of the schema, each of which is one object for as long as the server lives. */
const said = new WeakMap<KeyInfo, Markdown>();

function documentationOf(info: KeyInfo, path: Path, kind: FileKind): Markdown {
  const known = said.get(info);
  if (known) return known;
  // Descriptions of the schema are our own Markdown; those of a taxonomy are not.
  const isOurs = keyInfo(kind, [...path, info.key])?.description === info.description;
  const text = blocks([isOurs ? new Markdown(info.description) : md`${info.description}`, wordsIn(info)]);
  said.set(info, text);
  return text;
}

function wordsIn({ values = [], fixed, words }: KeyInfo): Markdown | undefined {
  if (values.length === 0) return undefined;
  const all = join(values.map(code), ', ');
  return fixed || !words ? md`One of ${all}.` : md`Such as ${all}.`;
}

/** The key with what opens behind it, in the quotes that stand already; only the key where its colon stands. */
function keyText(info: KeyInfo, { path, column, continued, quote }: KeySlot, writing: Writing): Template {
  const quoted = `${quote ?? ''}${info.key}${quote ?? ''}`;
  if (continued) return [quoted];
  const [head, ...rest] = openKey(info, path, column, writing);
  return [quoted + String(head).slice(info.key.length), ...rest];
}
