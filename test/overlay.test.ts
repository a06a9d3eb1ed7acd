import path from 'node:path';
import { expect, test } from 'vitest';
import { cardFragment } from '../server/card/html';
import { cardModel } from '../server/card/model';
import { NodeHost, toUri } from '../server/host/node/node-host';
import { Workspace } from '../server/workspace/workspace';
import { root } from './support/imports';

const folder = toUri(path.join(root, 'examples/acme'));
const base = `${folder}/devops/DEVO.GEN.P3.role.yaml`;
const overlay = `${folder}/devops/DEVO.GEN.P3.de.role.yaml`;

async function sample(): Promise<Workspace> {
  const workspace = new Workspace(new NodeHost());
  await workspace.addFolder(folder);
  await workspace.indexRoles(async () => undefined);
  return workspace;
}

async function cardOf(uri: string) {
  const workspace = await sample();
  const state = await workspace.roleOnDisk(uri);
  if (!state) throw new Error(`no role ${uri}`);
  const problems = workspace.problems(state);
  const { taxonomy } = state.governance;
  const catalogue = (system: string) => workspace.snapshot().catalogue(system, taxonomy);
  return cardModel({ resolved: state.resolved, problems, catalogue });
}

test('the card of the sample’s regional role shows the whole role, each part with the file where it stands', async () => {
  const card = await cardOf(overlay);
  const main = await cardOf(base);
  expect(card.header.title).toMatchObject({ text: 'DevOps Engineer (all genders)', path: ['title'] });
  expect(card.header.overlay).toBe(true);
  expect(card.header.region.text).toBe('de');
  expect(card.header.status).toMatchObject({ id: 'review', source: { uri: base, path: ['status'] } });
  expect(card.pay).toMatchObject({ currency: 'EUR', range: { mid: 75000 }, path: ['pay'] });
  expect(card.story?.parts[0]).toMatchObject({ id: 'who', source: { uri: base, path: ['story', 'who'] } });
  expect(card.components.groups.map(({ key, count }) => [key, count])).toEqual(
    main.components.groups.map(({ key, count }) => [key, count]),
  );
  const [task] = card.components.groups.find(({ key }) => key === 'tasks')?.items ?? [];
  expect(task?.source).toEqual({ uri: base, path: ['components', 'tasks', 0] });
  expect(task?.path).toBeUndefined();
  expect(card.classifications.systems.flatMap(({ items }) => items.map(({ code }) => code))).toEqual(
    main.classifications.systems.flatMap(({ items }) => items.map(({ code }) => code)),
  );
  expect(card.problems).toEqual([]);
  expect(cardFragment(card)).toContain(`data-uri="${base}"`);
});

test('the sample has no problem between its files', async () => {
  const workspace = await sample();
  const found: string[] = [];
  for (const uri of workspace.checkedUris.filter((each) => !each.includes('faulty'))) {
    const state = await workspace.state(uri);
    if (!state) continue;
    const problems = state.kind === 'role' ? workspace.problems(state) : workspace.problemsOfFile(state);
    const loud = problems.filter(({ severity }) => severity === 'error' || severity === 'warning');
    found.push(...loud.map(({ rule }) => `${uri.slice(folder.length)} ${rule}`));
    if (uri === overlay) expect(problems).toEqual([]);
  }
  expect(found).toEqual([]);
});
