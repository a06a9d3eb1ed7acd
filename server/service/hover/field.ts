import type { FieldDefinition } from '../../model/taxonomy/taxonomy';
import type { Explainer, HoverContext } from './context';
import { blocks, code, type Markdown, md } from './markdown';
import { texts } from './texts';

/** A key that the taxonomy adds to roles by `fields`. */
export const explainFieldKey: Explainer = (context) => {
  const field = fieldAt(context);
  if (!field) return undefined;
  const aside = field.required ? md`${texts.ownField}, ${texts.needed}` : texts.ownField;
  const content = blocks([
    md`**${field.name}** · *${aside}*`,
    field.description === undefined ? undefined : md`${field.description}`,
    values(field),
  ]);
  return { content };
};

/** Its value: which it is, and which others there are. */
export const explainFieldValue: Explainer = (context) => {
  const field = fieldAt(context);
  if (!field?.values) return undefined;
  const { text } = context.place;
  const content = blocks([
    texts.fieldValue(field.name, text),
    field.description === undefined ? undefined : md`${field.description}`,
    field.values.includes(text) ? undefined : texts.notOneOf(code(text)),
    values(field),
  ]);
  return { content };
};

function fieldAt({ taxonomy, place }: HoverContext): FieldDefinition | undefined {
  const key = place.path[0];
  return place.path.length === 1 && typeof key === 'string' ? taxonomy.fields.get(key) : undefined;
}

function values({ values: all = [] }: FieldDefinition): Markdown | undefined {
  if (all.length === 0) return undefined;
  const shown = all.slice(0, 20).map(code);
  return texts.oneOf(all.length > 20 ? [...shown, texts.more(all.length - 20)] : shown);
}
