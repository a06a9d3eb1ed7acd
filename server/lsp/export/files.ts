import type { CardModel } from '../../card/card-model';
import { cardFor } from '../../card/export/audience';
import { tablesFor } from '../../card/export/csv';
import { indexMarkdown, indexPage } from '../../card/export/index-page';
import { ladderFor } from '../../card/export/ladder';
import { linkTo } from '../../card/export/names';
import { exportWords as words } from '../../card/export/words';
import { linkedCardPage } from '../../card/html';
import { cardJson } from '../../card/json';
import { type LadderEntry, ladderEntry } from '../../card/ladder/entry';
import { linkedLadderPage } from '../../card/ladder/html';
import { ladderMarkdown } from '../../card/ladder/markdown';
import { ladderOf } from '../../card/ladder/model';
import { renderLadder } from '../../card/ladder/render';
import { cardMarkdown } from '../../card/markdown';
import { inline } from '../../card/markdown/escape';
import { cardModel } from '../../card/model';
import type { RoleState } from '../../service/snapshot';
import type { Workspace } from '../../workspace/workspace';
import { type ExportOptions, type ExportPlan, firstFiles, type PlannedFunction } from './plan';

/** One file of an export; its path is relative to the export, with `/`. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** A part of the work on an export. */
export interface ExportStep {
  /** How many roles are done. */
  readonly roles: number;
  /** What can be written now. */
  readonly files: readonly ExportFile[];
}

/**
 * The files of an export, role by role, so that no more than a few are in memory (but for the two of CSV). A role is
 * read once: what its ladder tells of it is kept until the last role of the function.
 */
export async function* exportFiles(
  workspace: Workspace,
  plan: ExportPlan,
  options: ExportOptions,
): AsyncGenerator<ExportStep> {
  if (options.format === 'csv') return yield* tables(workspace, plan, options);
  yield { roles: 0, files: [index(plan, options)] };
  let entries: LadderEntry[] = [];
  for await (const { roles, fn, last, path, state, model } of cards(workspace, plan, options)) {
    const files: ExportFile[] = [];
    if (state && model) {
      files.push({ path, text: rendered(model, path, plan, options) });
      entries.push(ladderEntry(state.resolved));
    }
    if (last) {
      files.push(...ladder(plan, options, fn, entries));
      entries = [];
    }
    yield { roles, files };
  }
}

interface Card {
  /** How many there were, with this one. */
  readonly roles: number;
  readonly fn: PlannedFunction;
  /** The last one of its function. */
  readonly last: boolean;
  readonly path: string;
  /** Undefined where the file is gone meanwhile. */
  readonly state?: RoleState;
  /** As its readers see it. */
  readonly model?: CardModel;
}

async function* cards(
  workspace: Workspace,
  { functions, roles: shown }: ExportPlan,
  options: ExportOptions,
): AsyncGenerator<Card> {
  const nearby = workspace.nearbyOfMany();
  let roles = 0;
  for (const fn of functions) {
    for (const [at, { uri, path }] of fn.roles.entries()) {
      const place = { roles: ++roles, fn, last: at === fn.roles.length - 1, path };
      const state = await workspace.roleOnDisk(uri);
      if (!state) {
        yield place;
        continue;
      }
      const snapshot = workspace.snapshot();
      const model = cardModel({
        resolved: state.resolved,
        problems: [],
        catalogue: (system) => snapshot.catalogue(system, state.governance.taxonomy),
        nearby: nearby(state),
      });
      yield { ...place, state, model: cardFor(model, options, (other) => shown.get(other)) };
    }
  }
}

function index({ index: content }: ExportPlan, { format }: ExportOptions): ExportFile {
  const path = firstFiles[format];
  if (format === 'json') return { path, text: `${JSON.stringify(content, null, 2)}\n` };
  return { path, text: format === 'html' ? indexPage(content) : indexMarkdown(content) };
}

function rendered(model: CardModel, path: string, plan: ExportPlan, { format }: ExportOptions): string {
  if (format === 'json') return cardJson(model);
  const ways = waysFrom(path, model, plan, firstFiles[format]);
  const href = (to: string) => linkTo(to, path);
  if (format === 'html') return linkedCardPage(model, href, ways);
  return `${ways.map(({ name, href: to }) => `[${inline(name)}](${to})`).join(' · ')}\n\n${cardMarkdown(model, href)}`;
}

/** To all roles, and to the ladder on which this one stands. */
function waysFrom(path: string, model: CardModel, { functions }: ExportPlan, first: string) {
  const crumb = model.breadcrumb.find(({ kind }) => kind === 'function');
  const to = crumb && functions.find(({ id }) => id === crumb.id)?.ladder;
  return [
    { href: linkTo(first, path), name: words.all },
    ...(crumb && to ? [{ href: linkTo(to, path), name: words.ladder(crumb.name) }] : []),
  ];
}

function ladder(
  plan: ExportPlan,
  options: ExportOptions,
  { id, ladder: path }: PlannedFunction,
  entries: readonly LadderEntry[],
): readonly ExportFile[] {
  if (id === undefined || path === undefined) return [];
  const shown = ladderFor(ladderOf(plan.taxonomy, id, entries), options, (uri) => plan.roles.get(uri));
  const href = (to: string) => linkTo(to, path);
  if (options.format === 'json') return [{ path, text: renderLadder(shown, 'json') }];
  if (options.format === 'markdown')
    return [{ path, text: `[${words.all}](${linkTo('index.md', path)})\n\n${ladderMarkdown(shown, href)}` }];
  const ways = [{ href: linkTo('index.html', path), name: words.all }];
  return [{ path, text: linkedLadderPage(shown, href, ways) }];
}

async function* tables(
  workspace: Workspace,
  plan: ExportPlan,
  options: ExportOptions,
): AsyncGenerator<ExportStep> {
  const lines = tablesFor(options);
  const roles: string[] = [lines.roleHead];
  const components: string[] = [lines.componentHead];
  let done = 0;
  for await (const { roles: count, model } of cards(workspace, plan, options)) {
    if (model) {
      roles.push(lines.roleLine(model));
      components.push(lines.componentLines(model));
    }
    done = count;
    yield { roles: done, files: [] };
  }
  const [first = '', second = ''] = plan.paths;
  yield { roles: done, files: [{ path: first, text: roles.join('') }] };
  yield { roles: done, files: [{ path: second, text: components.join('') }] };
}
