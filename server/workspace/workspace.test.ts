import { expect, test } from 'vitest';
import { MemoryHost } from '../host/memory';
import { Workspace } from './workspace';

const folder = 'file:///acme';
const uriOf = (file: string) => `${folder}/${file}`;
const nameOf = (uri: string) => uri.replace(`${folder}/`, '');

const nurse = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: Looks after one ward.\n';
const german = 'title: Pflegekraft\ncode: NURS.GEN.P2\nregion: de\n';
const old = 'title: Ward Nurse\ncode: NURS.WRD.P2\nlevel: P2\nstatus: retired\nreplacedBy: NURS.GEN.P2\n';
const seller = 'title: Seller\ncode: SALE.GEN.P2\nlevel: P2\n';
const taxonomy = 'format: 1\nname: Acme\n';

interface World {
  readonly workspace: Workspace;
  readonly host: MemoryHost;
  /** Does something to the disk, tells the workspace, and answers who has to be looked at again. */
  disk(changes: Readonly<Record<string, string | undefined>>): Promise<readonly string[]>;
  affected(): Promise<readonly string[]>;
}

async function world(files: Readonly<Record<string, string>>): Promise<World> {
  const host = new MemoryHost(new Map(Object.entries(files).map(([file, text]) => [uriOf(file), text])));
  const workspace = new Workspace(host, (message, error) => {
    throw new Error(`${message} ${error}`);
  });
  await workspace.addFolder(folder);
  await workspace.indexRoles(async () => undefined);
  await workspace.takeAffected();
  const affected = async () => (await workspace.takeAffected()).map(nameOf).sort();
  return {
    workspace,
    host,
    affected,
    async disk(changes) {
      for (const [file, text] of Object.entries(changes)) {
        const uri = uriOf(file);
        const type = text === undefined ? 'deleted' : host.files.has(uri) ? 'changed' : 'created';
        if (text === undefined) host.files.delete(uri);
        else host.files.set(uri, text);
        await workspace.filesChanged([{ uri, type }]);
      }
      return affected();
    },
  };
}

const titles = ({ workspace }: World) =>
  [...workspace.snapshot().index.roles()].map(({ title }) => title).sort();
const titleOf = async ({ workspace }: World, file: string) =>
  (await workspace.roleOnDisk(uriOf(file)))?.resolved.role.head.title;

const clinic = {
  'taxonomy.yaml': taxonomy,
  'nurse.role.yaml': nurse,
  'nurse.de.role.yaml': german,
  'old.role.yaml': old,
  'seller.role.yaml': seller,
};

test('files that come, change and go outside the editor reach those that depend on them, and nobody else', async () => {
  const acme = await world(clinic);
  expect(await acme.disk({ 'seller.role.yaml': seller.replace('Seller', 'Adviser') })).toEqual([
    'seller.role.yaml',
  ]);
  expect(titles(acme)).toContain('Adviser');
  expect(await acme.disk({ 'nurse.role.yaml': `${nurse}status: draft\n` })).toEqual([
    'nurse.de.role.yaml',
    'nurse.role.yaml',
  ]);
  expect(await acme.disk({ 'second.role.yaml': nurse })).toEqual([
    'nurse.de.role.yaml',
    'nurse.role.yaml',
    'old.role.yaml',
    'second.role.yaml',
  ]);
  expect(await acme.disk({ 'second.role.yaml': undefined })).toEqual([
    'nurse.de.role.yaml',
    'nurse.role.yaml',
    'old.role.yaml',
    'second.role.yaml',
  ]);
  expect(titles(acme)).toEqual(['Adviser', 'Nurse', 'Pflegekraft', 'Ward Nurse']);
});

test('a renamed file is the same role elsewhere', async () => {
  const acme = await world(clinic);
  await acme.disk({ 'nurse.role.yaml': undefined, 'ward/nurse.role.yaml': nurse });
  expect(titles(acme)).toEqual(['Nurse', 'Pflegekraft', 'Seller', 'Ward Nurse']);
  const overlay = await acme.workspace.roleOnDisk(uriOf('nurse.de.role.yaml'));
  expect(overlay?.resolved.role.base).toBe(uriOf('ward/nurse.role.yaml'));
});

test('a folder that goes takes its files along, one that comes brings them', async () => {
  const acme = await world({ 'taxonomy.yaml': taxonomy, 'ward/a.role.yaml': nurse, 'b.role.yaml': seller });
  await acme.workspace.filesChanged([{ uri: uriOf('ward'), type: 'deleted' }]);
  expect(titles(acme)).toEqual(['Seller']);
  expect(await acme.affected()).toEqual(['ward/a.role.yaml']);
  acme.host.files.set(uriOf('care/c.role.yaml'), german);
  await acme.workspace.filesChanged([{ uri: uriOf('care'), type: 'created' }]);
  expect(acme.workspace.snapshot().complete).toBe(false);
  await acme.workspace.indexRoles(async () => undefined);
  expect(acme.workspace.snapshot().complete).toBe(true);
  expect(titles(acme)).toEqual(['Pflegekraft', 'Seller']);
});

test('unsaved text wins, and closing goes back to the disk', async () => {
  const acme = await world(clinic);
  const uri = uriOf('nurse.role.yaml');
  acme.workspace.openFile(uri, 'role-yaml', 1, nurse.replace('Nurse', 'Healer'));
  await acme.workspace.role(uri);
  expect(titles(acme)).toContain('Healer');
  await acme.disk({ 'nurse.role.yaml': nurse.replace('Nurse', 'Carer') });
  expect(titles(acme)).not.toContain('Carer');
  await acme.workspace.closeFile(uri);
  expect(titles(acme)).toContain('Carer');
  expect(titles(acme)).not.toContain('Healer');
});

test('a file that was never saved leaves nothing behind', async () => {
  const acme = await world(clinic);
  const uri = 'untitled:new.role.yaml';
  acme.workspace.openFile(uri, 'role-yaml', 1, nurse.replace('Nurse', 'Draft'));
  await acme.workspace.role(uri);
  expect(titles(acme)).toContain('Draft');
  await acme.workspace.closeFile(uri);
  expect(titles(acme)).not.toContain('Draft');
});

test('a file that was never saved follows the only taxonomy as it comes, changes and goes', async () => {
  const acme = await world({ 'nurse.role.yaml': nurse });
  const uri = 'untitled:Untitled-1';
  acme.workspace.openFile(uri, 'role-yaml', 1, nurse.replace('NURS.GEN', 'NURS.NEW'));
  const levelName = async () => (await acme.workspace.role(uri))?.resolved.level?.name;
  const builtIn = await levelName();
  const named = (name: string) => ({ 'taxonomy.yaml': `levels:\n  - id: P2\n    name: ${name}\n` });
  await acme.disk(named('Skilled'));
  expect(await levelName()).toBe('Skilled');
  expect(acme.workspace.snapshot().index.role(uri)?.taxonomy).toBe(uriOf('taxonomy.yaml'));
  expect(await acme.disk(named('Able'))).toContain(uri);
  expect(await levelName()).toBe('Able');
  expect(await acme.disk({ 'lab/taxonomy.yaml': 'name: Lab\n' })).toContain(uri);
  expect(await levelName()).toBe(builtIn);
});

test('the old side of a comparison is no role of its own', async () => {
  const acme = await world(clinic);
  const uri = 'git:/acme/nurse.role.yaml?old';
  acme.workspace.openFile(uri, 'role-yaml', 1, nurse);
  expect(await acme.workspace.role(uri)).toBeDefined();
  expect(titles(acme)).toHaveLength(4);
});

test('a copy of a file is explained by the file’s taxonomy, and has no problems', async () => {
  const acme = await world({ ...clinic, 'taxonomy.yaml': 'levels:\n  - id: P2\n    name: Able\n' });
  for (const uri of [
    'git:/acme/nurse.role.yaml?old',
    'vscode-bulkeditpreview-editor://1/acme/nurse.role.yaml?file',
  ]) {
    acme.workspace.openFile(uri, 'role-yaml', 1, nurse);
    const state = await acme.workspace.role(uri);
    expect(state?.resolved.level?.name).toBe('Able');
    expect(state && acme.workspace.problems(state)).toEqual([]);
  }
});

test('an overlay follows its base while both are typed', async () => {
  const acme = await world(clinic);
  const [base, overlay] = [uriOf('nurse.role.yaml'), uriOf('nurse.de.role.yaml')];
  acme.workspace.openFile(overlay, 'role-yaml', 1, german);
  const summary = async () => (await acme.workspace.role(overlay))?.resolved.role.head.summary;
  expect(await summary()).toBe('Looks after one ward.');
  acme.workspace.openFile(base, 'role-yaml', 1, nurse);
  acme.workspace.changeFile(base, [{ text: nurse.replace('one ward', 'two wards') }], 2);
  await acme.workspace.role(base);
  expect(await acme.affected()).toContain('nurse.de.role.yaml');
  expect(await summary()).toBe('Looks after two wards.');
  await acme.workspace.closeFile(base);
  expect(await summary()).toBe('Looks after one ward.');
  expect(await acme.disk({ 'nurse.role.yaml': nurse.replace('one ward', 'a ward') })).toContain(
    'nurse.de.role.yaml',
  );
  expect(await summary()).toBe('Looks after a ward.');
});

test('pay in a file of its own joins by code and region, and the role’s own counts before', async () => {
  const pay = `pay:
  - code: NURS.GEN.P2
    range:
      mid: 4000
  - code: NURS.GEN.P2
    region: de
    range:
      mid: 3500
  - code: SALE.GEN.P2
    range:
      mid: 5000
`;
  const acme = await world({
    ...clinic,
    'secret/all.pay.yaml': pay,
    'seller.role.yaml': `${seller}pay:\n  range:\n    mid: 1\n`,
  });
  const mid = async (file: string) =>
    (await acme.workspace.roleOnDisk(uriOf(file)))?.resolved.role.head.pay?.range?.mid;
  expect(await mid('nurse.role.yaml')).toBe(4000);
  expect(await mid('nurse.de.role.yaml')).toBe(3500);
  expect(await mid('seller.role.yaml')).toBe(1);
  expect(await mid('old.role.yaml')).toBeUndefined();
  expect(await acme.disk({ 'secret/all.pay.yaml': pay.replace('5000', '6000') })).toEqual([
    'secret/all.pay.yaml',
    'seller.role.yaml',
  ]);
  const recoded = seller.replace('GEN', 'NEW');
  expect(await acme.disk({ 'seller.role.yaml': recoded })).toEqual([
    'secret/all.pay.yaml',
    'seller.role.yaml',
  ]);
  expect(await acme.disk({ 'seller.role.yaml': `${recoded}status: draft\n` })).toEqual(['seller.role.yaml']);
  expect(await acme.disk({ 'secret/all.pay.yaml': undefined })).toContain('nurse.de.role.yaml');
  expect(await mid('nurse.role.yaml')).toBeUndefined();
});

test('unsaved pay counts', async () => {
  const acme = await world({ ...clinic, 'a.pay.yaml': 'pay:\n  - code: SALE.GEN.P2\n    currency: USD\n' });
  const uri = uriOf('a.pay.yaml');
  const currency = async () =>
    (await acme.workspace.roleOnDisk(uriOf('seller.role.yaml')))?.resolved.role.head.pay?.currency;
  expect(await currency()).toBe('USD');
  acme.workspace.openFile(uri, 'taxonomy-yaml', 1, 'pay:\n  - code: SALE.GEN.P2\n    currency: CHF\n');
  await acme.workspace.file(uri);
  expect(await acme.affected()).toContain('seller.role.yaml');
  expect(await currency()).toBe('CHF');
  await acme.workspace.closeFile(uri);
  expect(await currency()).toBe('USD');
});

test('several taxonomies live side by side, and one that comes or goes takes its roles along', async () => {
  const acme = await world({
    'taxonomy.yaml': taxonomy,
    'a.role.yaml': nurse,
    'lab/b.role.yaml': nurse,
    'shop/taxonomy.yaml': 'name: Shop\nregion: ch\n',
    'shop/c.role.yaml': seller,
  });
  const governing = () =>
    Object.fromEntries(
      [...acme.workspace.snapshot().index.roles()].map(({ uri, taxonomy: of }) => [
        nameOf(uri),
        nameOf(of ?? ''),
      ]),
    );
  expect(governing()).toEqual({
    'a.role.yaml': 'taxonomy.yaml',
    'lab/b.role.yaml': 'taxonomy.yaml',
    'shop/c.role.yaml': 'shop/taxonomy.yaml',
  });
  expect(await acme.disk({ 'shop/taxonomy.yaml': 'name: Shop\nregion: at\n' })).toEqual([
    'shop/c.role.yaml',
    'shop/taxonomy.yaml',
  ]);
  expect(await acme.disk({ 'lab/taxonomy.yaml': 'format: 1\nname: Lab\n' })).toContain('lab/b.role.yaml');
  expect(governing()['lab/b.role.yaml']).toBe('lab/taxonomy.yaml');
  expect(await acme.disk({ 'lab/taxonomy.yaml': undefined })).toContain('lab/b.role.yaml');
  expect(governing()['lab/b.role.yaml']).toBe('taxonomy.yaml');
});

test('a folder that leaves the workspace leaves the index, but for what another folder holds', async () => {
  const acme = await world({ 'a.role.yaml': nurse });
  acme.host.files.set('file:///shop/taxonomy.yaml', taxonomy);
  acme.host.files.set('file:///shop/c.role.yaml', seller);
  await acme.workspace.addFolder('file:///shop');
  await acme.workspace.addFolder('file:///acme/inner');
  await acme.workspace.indexRoles(async () => undefined);
  expect(titles(acme)).toEqual(['Nurse', 'Seller']);
  expect(acme.workspace.checkedUris).toEqual([
    uriOf('a.role.yaml'),
    'file:///shop/c.role.yaml',
    'file:///shop/taxonomy.yaml',
  ]);
  await acme.workspace.removeFolder('file:///shop');
  expect(titles(acme)).toEqual(['Nurse']);
  expect(await acme.affected()).toContain('file:///shop/c.role.yaml');
  await acme.workspace.removeFolder('file:///acme/inner');
  expect(titles(acme)).toEqual(['Nurse']);
});

test('a library is looked at again when a role begins or ceases to use an item of it', async () => {
  const acme = await world({
    ...clinic,
    'skills.library.yaml': 'library:\n  - id: wound-care\n    type: skill\n    statement: Dresses wounds.\n',
  });
  const withRef = `${seller}components:\n  skills:\n    - ref: wound-care\n`;
  expect(await acme.disk({ 'seller.role.yaml': withRef })).toEqual([
    'seller.role.yaml',
    'skills.library.yaml',
  ]);
  expect(await acme.disk({ 'seller.role.yaml': withRef })).toEqual(['seller.role.yaml']);
  expect(await acme.disk({ 'seller.role.yaml': seller })).toEqual([
    'seller.role.yaml',
    'skills.library.yaml',
  ]);
});

test('a role of a single file finds its base through the taxonomy above', async () => {
  const host = new MemoryHost(new Map(Object.entries(clinic).map(([file, text]) => [uriOf(file), text])));
  const workspace = new Workspace(host);
  const uri = uriOf('nurse.de.role.yaml');
  workspace.openFile(uri, 'role-yaml', 1, german);
  expect((await workspace.role(uri))?.resolved.role.base).toBeUndefined();
  expect(workspace.unread).toBeGreaterThan(0);
  await workspace.indexRoles(async () => undefined);
  expect((await workspace.role(uri))?.resolved.role.base).toBe(uriOf('nurse.role.yaml'));
  expect(workspace.checkedUris).toEqual([]);
});

test('titles of the resolved role are those of the overlay', async () => {
  expect(await titleOf(await world(clinic), 'nurse.de.role.yaml')).toBe('Pflegekraft');
});
