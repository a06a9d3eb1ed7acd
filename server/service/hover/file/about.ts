import { laneLevels } from '../../../model/taxonomy/ladder';
import type { Taxonomy } from '../../../model/taxonomy/taxonomy';
import { severityOf } from '../../check/severity';
import { rules } from '../../rules/all';
import type { Snapshot } from '../../snapshot';
import { blocks, code, list, Markdown, md } from '../markdown';
import { idAndName, label } from '../names';
import { texts } from '../texts';

/** A track with its rungs from the lowest up. */
export function aboutTrack(taxonomy: Taxonomy, id: string): Markdown | undefined {
  const track = taxonomy.tracks.get(id);
  if (!track) return undefined;
  const own = [...taxonomy.levels.values()].filter((level) => level.track === id);
  const first = own[0];
  const rungs = first ? laneLevels(taxonomy, first).filter((level) => level.track === id) : [];
  const before = taxonomy.tracks.get(track.continues ?? '');
  return blocks([
    texts.title('Track', idAndName(track)),
    track.description === undefined ? undefined : md`${track.description}`,
    list(
      [
        ...(rungs.length > 0 ? [texts.rungs(rungs.map(idAndName))] : []),
        ...(before ? [texts.goesOnFrom(idAndName(before))] : []),
      ],
      2,
      texts.more,
    ),
  ]);
}

/** A group of functions with those that it holds. */
export function aboutSuperfunction(taxonomy: Taxonomy, id: string): Markdown | undefined {
  const group = taxonomy.superfunctions.get(id);
  if (!group) return undefined;
  const inside = [...taxonomy.functions.values()].filter(({ superfunction }) => superfunction === id);
  return blocks([
    texts.title(label(taxonomy, 'superfunction'), idAndName(group)),
    group.description === undefined ? undefined : md`${group.description}`,
    inside.length > 0 ? texts.holds(inside.map(idAndName)) : undefined,
  ]);
}

/** A component type with its section in roles. */
export function aboutType(taxonomy: Taxonomy, id: string): Markdown | undefined {
  const type = taxonomy.componentTypes.get(id);
  return (
    type &&
    blocks([
      md`**${type.name}**`,
      type.description === undefined ? undefined : md`${type.description}`,
      texts.section(code(type.plural)),
    ])
  );
}

/** A library item, and how many roles refer to it. */
export function aboutItem(taxonomy: Taxonomy, { index }: Snapshot, id: string): Markdown | undefined {
  const item = taxonomy.library.get(id);
  if (!item) return taxonomy.library.size > 0 ? texts.noSuchItem(code(id)) : undefined;
  const type = taxonomy.componentTypes.get(item.type ?? '')?.name ?? item.type ?? texts.statement;
  let users = 0;
  for (const { taxonomy: uri, refs } of index.roles()) if (uri === taxonomy.uri && refs.includes(id)) users++;
  const keys = item.expectations.map(({ key }) => code(key));
  return blocks([
    md`**${item.statement ?? item.id}**`,
    texts.aside([texts.fromLibrary(type), code(item.id)]),
    keys.length > 0 ? texts.expectations(keys) : undefined,
    texts.rolesUse(users),
  ]);
}

/** A rule: what it finds, why that matters, and how it is reported here. */
export function aboutRule(taxonomy: Taxonomy, name: string): Markdown | undefined {
  const meta = rules.find((rule) => rule.meta.name === name)?.meta;
  if (!meta) return undefined;
  const word = (severity: string): string => texts.severities[severity] ?? severity;
  return blocks([
    md`**${meta.title}**`,
    // Texts of rules are our own Markdown.
    new Markdown(meta.why),
    texts.ruleSetting(word(meta.severity), word(severityOf(meta, taxonomy.rules))),
  ]);
}
