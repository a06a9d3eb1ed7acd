import { type Html, html } from '../html/escape';
import { page } from '../html/page';
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

/** A superfunction. */
export interface ExportGroup {
  readonly name: string;
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
}

const here = 'index.html';

/** The first page of an export, with a link to everything else. */
export function indexPage({ title, groups }: ExportIndex): string {
  return page(
    title,
    view('index', title, [
      html`<p class="rw-view-note">${words.counted(countIn(groups))}</p>`,
      groups.map(
        ({ name, functions }) =>
          html`<section class="rw-section"><h2>${name}</h2>${functions.map(functionHtml)}</section>`,
      ),
    ]),
    viewStyle,
  );
}

function functionHtml({ name, description, ladder, roles }: ExportFunction): Html {
  return html`<section class="rw-group"><h3>${name}</h3>${description && html`<p>${description}</p>`}${
    ladder && html`<p><a href="${linkTo(ladder, here)}">${words.ladder(name)}</a></p>`
  }<ul>${roles.map(
    ({ path, code: id, title, level, focus, region }) =>
      html`<li><a href="${linkTo(path, here)}">${title}</a> <span class="rw-code">${id}</span> <span class="rw-sub">${[level, focus, region].filter(Boolean).join(' · ')}</span></li>`,
  )}</ul></section>`;
}

/** The same in Markdown. */
export function indexMarkdown({ title, groups }: ExportIndex): string {
  return `${blocks(
    `# ${inline(title)}`,
    words.counted(countIn(groups)),
    groups.flatMap(({ name, functions }) => [
      `## ${inline(name)}`,
      ...functions.flatMap((each) => [
        `### ${inline(each.name)}`,
        ...(each.description === undefined ? [] : [inline(each.description)]),
        ...(each.ladder === undefined
          ? []
          : [`[${inline(words.ladder(each.name))}](${linkTo(each.ladder, here)})`]),
        list(
          each.roles.map(({ path, code: id, title: name, level, region }) => {
            const about = [level, region].filter((text) => text !== undefined && text !== '').map(String);
            return `[${inline(name)}](${linkTo(path, here)}) ${code(id)} ${about.map(inline).join(' · ')}`.trimEnd();
          }),
        ),
      ]),
    ]),
  )}\n`;
}

function countIn(groups: readonly ExportGroup[]): number {
  return groups.reduce(
    (sum, { functions }) => sum + functions.reduce((inner, { roles }) => inner + roles.length, 0),
    0,
  );
}
