import { framework } from '../../server/data/framework';
import type { Catalogue } from '../../server/model/catalogue/catalogue';
import { soc2018 } from '../../server/model/catalogue/soc';
import { factsOf } from '../../server/model/facts/extract';
import { MemoryIndex } from '../../server/model/facts/memory-index';
import { parse } from '../../server/model/syntax/parse';
import { textDocument } from '../../server/model/syntax/tree';
import { buildTaxonomy } from '../../server/model/taxonomy/build-taxonomy';
import { readTaxonomyPart } from '../../server/model/taxonomy/read-part';
import { roleState } from '../../server/service/role-state';
import type { Governance, RoleState, Snapshot } from '../../server/service/snapshot';

export const roleUri = 'file:///acme/devops/test.role.yaml';
export const taxonomyUri = 'file:///acme/taxonomy.yaml';

/** The governance of a `taxonomy.yaml` with this text (and libraries by name); without text, the framework's own. */
export function governance(
  taxonomyText?: string,
  libraries: Readonly<Record<string, string>> = {},
): Governance {
  const parts = Object.entries({
    ...(taxonomyText === undefined ? {} : { 'taxonomy.yaml': taxonomyText }),
    ...libraries,
  }).map(([name, text]) => {
    const uri = `file:///acme/${name}`;
    return readTaxonomyPart(
      uri,
      parse(textDocument(text, uri)),
      name === 'taxonomy.yaml' ? 'taxonomy' : 'library',
    );
  });
  const uri = taxonomyText === undefined ? undefined : taxonomyUri;
  return {
    taxonomy: buildTaxonomy(framework, parts, uri),
    state: uri ? 'file' : 'framework',
    files: parts.map((part) => part.uri),
    broken: [],
  };
}

/** A role file with this text, read and resolved as the editor does it. */
export function stateOf(
  text: string,
  taxonomyText?: string,
  libraries?: Readonly<Record<string, string>>,
): RoleState {
  return roleState(textDocument(text, roleUri, 1), governance(taxonomyText, libraries));
}

/** A snapshot that knows these roles and the embedded code systems. */
export function snapshotOf(...states: readonly RoleState[]): Snapshot {
  return {
    index: new MemoryIndex().with(states.map((state) => factsOf(state.role, state.governance.taxonomy.uri))),
    catalogue: (system): Catalogue | undefined => (system === 'soc-2018' ? soc2018() : undefined),
  };
}

/** Takes the `|` out of a text: the text without it, and its UTF-16 offset. */
export function cursor(text: string): { text: string; offset: number } {
  const offset = text.indexOf('|');
  if (offset < 0) throw new Error('the text has no cursor mark |');
  return { text: text.slice(0, offset) + text.slice(offset + 1), offset };
}
