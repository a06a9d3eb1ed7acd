import { type Html, html } from '../html/escape';
import { page } from '../html/page';
import { table } from '../html/table';
import { view } from '../html/view';
import { blocks, list } from '../markdown/blocks';
import { code, inline } from '../markdown/escape';
import { viewStyle } from '../style/generated/view-style';
import { linkTo } from './names';
import { exportWords as words } from './words';

/** What an export holds, as its index shows it. Paths are relative to the export. */
export interface ExportIndex {
  readonly title: string;
  readonly groups: readonly ExportGroup[];
}

/** A superfunction; without a name where the taxonomy has none at all. */
export interface ExportGroup {
  readonly name?: string;
  readonly functions: readonly ExportFunction[];
}

export interface ExportFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly ladder?: string;
  readonly roles: readonly ExportedRole[];
}

export interface ExportedRole {
  readonly path: string;
  readonly code: string;
  readonly title: string;
  readonly level: string;
  readonly focus: string;
  readonly region?: string;
  /** In words, where it is another than approved. */
  readonly status?: string;
}

const here = 'index.html';

/** From so many functions on, a list of them stands on top. */
const manyFunctions = 4;

/**
 * The first page of an export, with a link to everything else. What folds is open at first, so that every browser's own
 * search finds each role.
 */
export function indexPage({ title, groups }: ExportIndex): string {
  const functions = groups.flatMap((group) => group.functions);
  return page(
    title,
    view('index', title, [
      html`<p class="rw-view-note">${counted(groups)}</p>`,
      functions.length >= manyFunctions && contents(groups),
      groups.map(
        ({ name, functions: inside }) =>
          html`<section class="rw-section">${name !== undefined && html`<h2>${name}</h2>`}${inside.map((each) => functionHtml(each, name === undefined ? 'h2' : 'h3'))}</section>`,
      ),
    ]),
    viewStyle,
  );
}

function contents(groups: readonly ExportGroup[]): Html {
  const link = (each: ExportFunction) =>
    html`<li><a href="#${encodeURIComponent(anchor(each))}">${each.name}</a> <span class="rw-count">${each.roles.length}</span></li>`;
  return html`<nav class="rw-contents" aria-label="${words.contents}">${groups.map(
    ({ name, functions }) =>
      html`<div>${name !== undefined && html`<p>${name}</p>`}<ul>${functions.map(link)}</ul></div>`,
  )}</nav>`;
}

/** The name of its ladder's file, which no other function has. */
function anchor({ ladder, id }: ExportFunction): string {
  return ladder?.replace(/^.*\/|\.[^.]*$/g, '') ?? `-${id}`;
}

/** Headings stand one below the other, also where there are no superfunctions. */
function functionHtml(each: ExportFunction, level: 'h2' | 'h3'): Html {
  const { name, description, ladder, roles } = each;
  const inner = html`${name} <span class="rw-count">${roles.length}</span>`;
  const heading = level === 'h2' ? html`<h2>${inner}</h2>` : html`<h3>${inner}</h3>`;
  const columns = [words.role, words.level, words.focus, words.code];
  return html`<details open class="rw-fold rw-group" id="${anchor(each)}"><summary>${heading}</summary><div class="rw-fold-in">${
    description && html`<p>${description}</p>`
  }${ladder && html`<p><a href="${linkTo(ladder, here)}">${words.ladder(name)}</a></p>`}
${table(name, columns, roles.map(roleHtml))}</div></details>
`;
}

function roleHtml({ path, code: id, title, level, focus, region, status }: ExportedRole): Html {
  const about = [region, status].filter((text) => text !== undefined).join(' · ');
  return html`<tr role="row"><th scope="row" role="rowheader"><a href="${linkTo(path, here)}">${title}</a>${
    about && html` <span class="rw-sub">${about}</span>`
  }</th><td role="cell">${level}</td><td role="cell">${focus}</td><td role="cell" class="rw-code">${id}</td></tr>
`;
}

/** The same in Markdown. */
export function indexMarkdown({ title, groups }: ExportIndex): string {
  return `${blocks(
    `# ${inline(title)}`,
    counted(groups),
    groups.flatMap(({ name, functions }) => [
      name !== undefined && `## ${inline(name)}`,
      ...functions.flatMap((each) => [
        `${name === undefined ? '##' : '###'} ${inline(each.name)}`,
        ...(each.description === undefined ? [] : [inline(each.description)]),
        ...(each.ladder === undefined
          ? []
          : [`[${inline(words.ladder(each.name))}](${linkTo(each.ladder, here)})`]),
        list(
          each.roles.map(({ path, code: id, title: name, level, focus, region, status }) => {
            const about = [level, focus, region, status].filter((text) => text !== undefined && text !== '');
            const named = id === '' ? '' : ` ${code(id)}`;
            return `[${inline(name)}](${linkTo(path, here)})${named} ${about.map((text) => inline(text ?? '')).join(' · ')}`.trimEnd();
          }),
        ),
      ]),
    ]),
  )}\n`;
}

function counted(groups: readonly ExportGroup[]): string {
  const functions = groups.flatMap((group) => group.functions);
  return words.counted(functions.reduce((sum, { roles }) => sum + roles.length, 0));
}
