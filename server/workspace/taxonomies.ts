import { framework } from '../data/framework';
import type { Catalogue } from '../model/catalogue/catalogue';
import { soc2018 } from '../model/catalogue/soc';
import { tsvCatalogue } from '../model/catalogue/tsv-catalogue';
import { once } from '../model/once';
import { parse } from '../model/syntax/parse';
import { type SyntaxTree, textDocument } from '../model/syntax/tree';
import { buildTaxonomy } from '../model/taxonomy/build-taxonomy';
import type { TaxonomyPart } from '../model/taxonomy/join';
import { readTaxonomyPart } from '../model/taxonomy/read-part';
import type { CodeSystem, Taxonomy } from '../model/taxonomy/taxonomy';
import { texts } from '../model/taxonomy/values';
import { encodedPath } from '../model/text/uri';
import type { Governance } from '../service/snapshot';
import { type Files, parentOf } from './files';

const embedded = once<Governance>(() => ({
  taxonomy: buildTaxonomy(framework, []),
  state: 'framework',
  files: [],
  broken: [],
}));

/** A `taxonomy.yaml` with keys but none of these belongs to another tool. */
const ourKeys = new Set([
  ...['name', 'language'],
  ...[
    'format',
    'framework',
    'include',
    'labels',
    'levels',
    'dimensions',
    'tracks',
    'bridges',
    'superfunctions',
  ],
  ...[
    'functions',
    'focuses',
    'componentTypes',
    'proficiencies',
    'fields',
    'classificationSystems',
    'required',
  ],
  ...['words', 'adjacency', 'gitEvidence', 'rules', 'library', 'region', 'currency'],
]);

interface Loaded {
  readonly tree: SyntaxTree;
  readonly part: TaxonomyPart;
  readonly sound: boolean;
  readonly foreign: boolean;
}

/**
 * The taxonomies of the workspace: read on demand, kept until a file of theirs changes. A file that cannot be read
 * now keeps serving with its last sound text.
 */
export class Taxonomies {
  private readonly parts = new Map<string, Loaded>();
  private readonly lastSound = new Map<string, TaxonomyPart>();
  private readonly governances = new Map<string, Promise<Governance>>();
  private readonly catalogues = new Map<string, Catalogue>();

  constructor(
    private readonly files: Files,
    private readonly read: (uri: string) => Promise<string | undefined>,
  ) {}

  /** What governs a file; reads files where that is not known yet. */
  async load(uri: string): Promise<Governance> {
    for (;;) {
      const taxonomy = this.files.taxonomyOf(uri);
      if (taxonomy === undefined) return embedded();
      const loading = this.governances.get(taxonomy) ?? this.build(taxonomy);
      this.governances.set(taxonomy, loading);
      const governance = await loading;
      // A file may have changed while it was read; then what was read is no longer true.
      if (this.governances.get(taxonomy) === loading) return governance;
    }
  }

  /**
   * Forgets what was read of a file and every taxonomy that it may be part of: the one above it, or all where a
   * taxonomy comes or goes, since what it includes then belongs elsewhere.
   */
  invalidate(uri: string): void {
    this.parts.delete(uri);
    const taxonomy = this.files.taxonomyOf(uri);
    if (taxonomy !== undefined && this.governances.has(taxonomy)) {
      this.governances.delete(taxonomy);
      for (const key of this.catalogues.keys())
        if (key.startsWith(`${taxonomy} `)) this.catalogues.delete(key);
    } else {
      this.governances.clear();
      this.catalogues.clear();
    }
  }

  /** The table of a code system: embedded, or the file that the taxonomy declares once `load` has read it. */
  catalogue(system: string, taxonomy: Taxonomy): Catalogue | undefined {
    return system === 'soc-2018' ? soc2018() : this.catalogues.get(`${taxonomy.uri} ${system}`);
  }

  /** A file of a taxonomy as it was last read, for fixes that edit it. */
  tree(uri: string): SyntaxTree | undefined {
    return this.parts.get(uri)?.tree;
  }

  private async build(uri: string): Promise<Governance> {
    const main = await this.part(uri, 'taxonomy');
    if (main === undefined) return embedded();
    if (main.foreign) return { ...embedded(), state: 'foreign', files: [uri] };
    const patterns = main.part.reading.data.include;
    const included = this.files.included(
      uri,
      Array.isArray(patterns) ? texts(patterns) : ['**/*.library.yaml'],
    );
    const loaded: [string, Loaded][] = [[uri, main]];
    for (const each of included) {
      const part = await this.part(each, 'library');
      if (part) loaded.push([each, part]);
    }
    const parts = loaded.map(([each, { part, sound }]) =>
      sound ? part : (this.lastSound.get(each) ?? part),
    );
    const broken = loaded.filter(([, { sound }]) => !sound).map(([each]) => each);
    const taxonomy = buildTaxonomy(framework, parts, uri);
    await Promise.all([...taxonomy.systems.values()].map((system) => this.loadCatalogue(system, taxonomy)));
    return {
      taxonomy,
      state: broken.length > 0 ? 'broken' : 'file',
      files: loaded.map(([each]) => each),
      broken,
    };
  }

  private async part(uri: string, kind: 'taxonomy' | 'library'): Promise<Loaded | undefined> {
    const known = this.parts.get(uri);
    if (known) return known;
    const text = await this.read(uri);
    if (text === undefined) return undefined;
    const tree = parse(textDocument(text, uri));
    const sound = !tree.problems.some(
      (problem) => problem.rule === 'unreadable' || problem.rule === 'merge-conflict',
    );
    const part = readTaxonomyPart(uri, tree, kind);
    const keys = tree.root?.entries.map((entry) => entry.name) ?? [];
    const foreign = kind === 'taxonomy' && keys.length > 0 && !keys.some((key) => ourKeys.has(key));
    const loaded = { tree, part, sound, foreign };
    if (sound) this.lastSound.set(uri, part);
    this.parts.set(uri, loaded);
    return loaded;
  }

  private async loadCatalogue(system: CodeSystem, taxonomy: Taxonomy): Promise<void> {
    if (system.file === undefined || taxonomy.uri === undefined) return;
    const folder = parentOf(system.source?.uri ?? taxonomy.uri);
    if (system.file.startsWith('/') || system.file.split('/').includes('..')) return;
    const text = await this.read(`${folder}/${encodedPath(system.file)}`);
    if (text === undefined) return;
    const { catalogue } = tsvCatalogue(text, {
      id: system.id,
      name: system.name,
      selectable: [...(system.selectable ?? [])],
    });
    this.catalogues.set(`${taxonomy.uri} ${system.id}`, catalogue);
  }
}
