import type { CardModel } from '../../card/card-model';
import { csvText } from '../../card/csv';
import { cardFor, ladderFor } from '../../card/export/audience';
import { componentColumns, componentRows, payColumns, roleColumns, roleRow } from '../../card/export/csv';
import { indexMarkdown, indexPage } from '../../card/export/index-page';
import { linkTo } from '../../card/export/names';
import { exportWords as words } from '../../card/export/words';
import { linkedCardPage } from '../../card/html';
import { cardJson } from '../../card/json';
import { linkedLadderPage } from '../../card/ladder/html';
import { ladderMarkdown } from '../../card/ladder/markdown';
import { ladderOf } from '../../card/ladder/model';
import { renderLadder } from '../../card/ladder/render';
import { cardMarkdown } from '../../card/markdown';
import { cardModel } from '../../card/model';
import { rolesOfFunction } from '../../workspace/function-roles';
import type { Workspace } from '../../workspace/workspace';
import type { ExportOptions, ExportPlan } from './plan';

/** One file of an export; its path is relative to the export, with `/`. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** How many files `exportFiles` gives. */
export function fileCount({ roles, ladders }: ExportPlan, { format }: ExportOptions): number {
  return format === 'csv' ? 2 : roles.size + ladders.size + 1;
}

/** The files of an export, one after the other, so that none but the one at hand is in memory (but for the two of CSV). */
export async function* exportFiles(
  workspace: Workspace,
  plan: ExportPlan,
  options: ExportOptions,
): AsyncGenerator<ExportFile> {
  if (options.format === 'csv') return yield* tables(workspace, plan, options);
  yield index(plan, options);
  for (const fn of plan.ladders.keys()) yield ladder(workspace, plan, options, fn);
  for await (const { path, model } of cards(workspace, plan, options))
    yield { path, text: rendered(model, path, plan, options) };
}

/** The cards that the readers see; a file that is gone meanwhile is passed over. */
async function* cards(
  workspace: Workspace,
  { roles }: ExportPlan,
  options: ExportOptions,
): AsyncGenerator<{ readonly path: string; readonly model: CardModel }> {
  for (const [uri, path] of roles) {
    const state = await workspace.roleOnDisk(uri);
    if (!state) continue;
    const snapshot = workspace.snapshot();
    const model = cardModel({
      resolved: state.resolved,
      problems: [],
      catalogue: (system) => snapshot.catalogue(system, state.governance.taxonomy),
      nearby: workspace.nearby(state),
    });
    yield { path, model: cardFor(model, options, (other) => roles.has(other)) };
  }
}

function index({ index: content }: ExportPlan, { format }: ExportOptions): ExportFile {
  if (format === 'json') return { path: 'index.json', text: `${JSON.stringify(content, null, 2)}\n` };
  return format === 'html'
    ? { path: 'index.html', text: indexPage(content) }
    : { path: 'index.md', text: indexMarkdown(content) };
}

function rendered(model: CardModel, path: string, plan: ExportPlan, { format }: ExportOptions): string {
  if (format === 'json') return cardJson(model);
  const ways = waysFrom(path, model, plan, format === 'html' ? 'index.html' : 'index.md');
  if (format === 'html') return linkedCardPage(model, (uri) => hrefOf(uri, path, plan), ways);
  return `${ways.map(({ name, href }) => `[${name}](${href})`).join(' · ')}\n\n${cardMarkdown(model)}`;
}

/** To all roles, and to the ladder on which this one stands. */
function waysFrom(path: string, model: CardModel, plan: ExportPlan, first: string) {
  const crumb = model.breadcrumb.find(({ kind }) => kind === 'function');
  const ladderPath = crumb && plan.ladders.get(crumb.id);
  return [
    { href: linkTo(first, path), name: words.all },
    ...(crumb && ladderPath ? [{ href: linkTo(ladderPath, path), name: words.ladder(crumb.name) }] : []),
  ];
}

function hrefOf(uri: string, from: string, { roles }: ExportPlan): string | undefined {
  const path = roles.get(uri);
  return path === undefined ? undefined : linkTo(path, from);
}

async function ladder(
  workspace: Workspace,
  plan: ExportPlan,
  options: ExportOptions,
  fn: string,
): Promise<ExportFile> {
  const path = plan.ladders.get(fn) ?? '';
  const states = await rolesOfFunction(workspace, plan.taxonomy.uri, fn);
  const made = ladderOf(
    plan.taxonomy,
    fn,
    states.map(({ resolved }) => resolved),
  );
  const shown = ladderFor(made, options, (uri) => plan.roles.has(uri));
  if (options.format === 'json') return { path, text: renderLadder(shown, 'json') };
  if (options.format === 'markdown')
    return { path, text: `[${words.all}](${linkTo('index.md', path)})\n\n${ladderMarkdown(shown)}` };
  const ways = [{ href: linkTo('index.html', path), name: words.all }];
  return { path, text: linkedLadderPage(shown, (uri) => hrefOf(uri, path, plan), ways) };
}

async function* tables(
  workspace: Workspace,
  plan: ExportPlan,
  options: ExportOptions,
): AsyncGenerator<ExportFile> {
  const head = options.withPay ? [...roleColumns, ...payColumns] : roleColumns;
  const roles: string[] = [csvText([head])];
  const components: string[] = [csvText([componentColumns])];
  for await (const { model } of cards(workspace, plan, options)) {
    roles.push(csvText([roleRow(model, options.withPay)]));
    components.push(csvText(componentRows(model)));
  }
  yield { path: 'roles.csv', text: roles.join('') };
  yield { path: 'components.csv', text: components.join('') };
}
