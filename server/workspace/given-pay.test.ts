import { expect, test } from 'vitest';
import { MemoryHost } from '../host/memory';
import type { PayGiven } from './given-pay';
import { Workspace } from './workspace';

const uriOf = (file: string) => `file:///acme/${file}`;
const secret = 'file:///secret/all.pay.yaml';
const payOf = (mid: number, code = 'NURS.GEN.P2') =>
  `pay:\n  - code: ${code}\n    range:\n      mid: ${mid}\n`;
const role = (code: string) => `title: ${code}\ncode: ${code}\nlevel: P2\n`;
const acme: PayGiven = { place: uriOf(''), folder: 'file:///acme', paths: ['../secret/all.pay.yaml'] };

async function world(files: Readonly<Record<string, string>>, given: readonly PayGiven[] = [acme]) {
  const host = new MemoryHost(new Map(Object.entries(files)), 'file:///home/me');
  const workspace = new Workspace(host, (message, error) => {
    throw new Error(`${message} ${error}`);
  });
  await workspace.addFolder('file:///acme');
  await workspace.indexRoles(async () => undefined);
  await workspace.givePay(given);
  await workspace.takeAffected();
  return {
    workspace,
    /** Writes a file (nothing: deletes it), tells the workspace, and answers who has to be looked at again. */
    async disk(uri: string, text?: string) {
      const type = text === undefined ? 'deleted' : host.files.has(uri) ? 'changed' : 'created';
      if (text === undefined) host.files.delete(uri);
      else host.files.set(uri, text);
      await workspace.filesChanged([{ uri, type }]);
      return (await workspace.takeAffected()).toSorted();
    },
    async mid(file = 'nurse.role.yaml') {
      return (await workspace.roleOnDisk(uriOf(file)))?.resolved.role.head.pay?.range?.mid;
    },
    problems: async (uri: string) => {
      const state = await workspace.state(uri);
      return state?.kind === 'pay' ? workspace.problemsOfFile(state).map(({ rule }) => rule) : [];
    },
  };
}

const clinic = {
  [uriOf('taxonomy.yaml')]: 'format: 1\n',
  [uriOf('nurse.role.yaml')]: role('NURS.GEN.P2'),
  [uriOf('other.role.yaml')]: role('SALE.GEN.P2'),
};

test('pay outside of the folder counts once it is named, and no longer when it is not', async () => {
  const { workspace, mid } = await world({ ...clinic, [secret]: payOf(4000) }, []);
  expect(await mid()).toBeUndefined();
  await workspace.givePay([acme]);
  expect(await workspace.takeAffected()).toEqual([secret, uriOf('nurse.role.yaml')]);
  expect(await mid()).toBe(4000);
  expect(workspace.givenPay.missing).toEqual([]);
  await workspace.givePay([]);
  expect(await workspace.takeAffected()).toEqual([secret, uriOf('nurse.role.yaml')]);
  expect(await mid()).toBeUndefined();
});

test('it is named by its role as the place where its pay stands', async () => {
  const { workspace } = await world({ ...clinic, [secret]: payOf(4000) });
  const state = await workspace.roleOnDisk(uriOf('nurse.role.yaml'));
  expect(state?.resolved.role.taken?.get('pay')).toEqual({ uri: secret, path: ['pay', 0] });
});

test('what happens to it outside of the editor reaches the roles that it names', async () => {
  const { workspace, disk, mid } = await world(clinic);
  expect(workspace.givenPay.missing).toEqual([
    { place: uriOf(''), path: '../secret/all.pay.yaml', reason: 'nothing' },
  ]);
  expect(await disk(secret, payOf(1))).toEqual([uriOf('nurse.role.yaml'), secret]);
  expect(await mid()).toBe(1);
  expect(workspace.givenPay.missing).toEqual([]);
  expect(await disk(secret, payOf(2))).toEqual([uriOf('nurse.role.yaml'), secret]);
  expect(await mid()).toBe(2);
  expect(await disk(secret)).toEqual([uriOf('nurse.role.yaml'), secret]);
  expect(await mid()).toBeUndefined();
  expect(workspace.givenPay.missing).toHaveLength(1);
});

test('its unsaved text counts before the disk, also where it was open before it was named', async () => {
  const { workspace, mid } = await world({ ...clinic, [secret]: payOf(4000) }, []);
  workspace.openFile(secret, 'taxonomy-yaml', 1, payOf(5000));
  await workspace.file(secret);
  expect(await mid()).toBeUndefined();
  await workspace.givePay([acme]);
  expect(await mid()).toBe(5000);
  workspace.changeFile(secret, [{ text: payOf(6000) }], 2);
  await workspace.file(secret);
  expect(await mid()).toBe(6000);
  await workspace.closeFile(secret);
  expect(await mid()).toBe(4000);
});

test('it is checked with the taxonomy for which it is named', async () => {
  const beside = { 'file:///secret/taxonomy.yaml': 'format: 1\nregion: mars\n' };
  const { workspace, problems } = await world({ ...clinic, ...beside, [secret]: payOf(1, 'NURS.GNE.P2') });
  expect((await workspace.governance(secret)).taxonomy.uri).toBe(uriOf('taxonomy.yaml'));
  expect(await problems(secret)).toEqual(['pay-without-role']);
});

test('a role that gets another code is told to the file that names it', async () => {
  const { disk } = await world({ ...clinic, [secret]: payOf(4000) });
  expect(await disk(uriOf('nurse.role.yaml'), role('NURS.NEW.P2'))).toContain(secret);
});

test('pay inside the folder counts before pay outside of it', async () => {
  const { mid } = await world({ ...clinic, [uriOf('z.pay.yaml')]: payOf(1), [secret]: payOf(2) });
  expect(await mid()).toBe(1);
});

test('a folder and patterns find files now and later; the first by path counts', async () => {
  const given = [{ ...acme, paths: ['~/pay', '/secret/*.pay.yaml'] }];
  const { disk, mid } = await world({ ...clinic, 'file:///home/me/pay/de/b.pay.yaml': payOf(1) }, given);
  expect(await mid()).toBe(1);
  await disk('file:///home/me/pay/a.pay.yaml', payOf(2));
  expect(await mid()).toBe(2);
  await disk('file:///home/me/pay/a.pay.yaml');
  await disk('file:///home/me/pay/de/b.pay.yaml');
  await disk(secret, payOf(3));
  expect(await mid()).toBe(3);
});

test('nothing but files of pay is read', async () => {
  const read: string[] = [];
  const files = {
    ...clinic,
    'file:///secret/passwords.yaml': 'pay: []\n',
    'file:///secret/x.role.yaml': role('A.B.P2'),
  };
  const host = new MemoryHost(new Map(Object.entries(files)));
  const original = host.read.bind(host);
  host.read = (uri) => {
    read.push(uri);
    return original(uri);
  };
  const workspace = new Workspace(host);
  await workspace.addFolder('file:///acme');
  await workspace.givePay([{ ...acme, paths: ['../secret/passwords.yaml', '../secret/**', '../secret'] }]);
  expect(read.filter((uri) => uri.includes('secret'))).toEqual([]);
});

test('without a disk it says so', async () => {
  const workspace = new Workspace(new MemoryHost());
  await workspace.addFolder('vscode-vfs://github/acme');
  const place = 'vscode-vfs://github/acme/';
  await workspace.givePay([{ place, folder: 'vscode-vfs://github/acme', paths: ['~/a.pay.yaml'] }]);
  expect(workspace.givenPay.missing).toEqual([{ place, path: '~/a.pay.yaml', reason: 'noDisk' }]);
});

const two = {
  [uriOf('devs/taxonomy.yaml')]: 'name: Devs\n',
  [uriOf('devs/a.role.yaml')]: role('NURS.GEN.P2'),
  [uriOf('ward/taxonomy.yaml')]: 'name: Ward\n',
  [uriOf('ward/a.role.yaml')]: role('NURS.GEN.P2'),
  [secret]: payOf(7),
};

test('of several taxonomies in a folder, it counts for the one that is named with it', async () => {
  const { workspace, mid } = await world(two);
  expect([await mid('devs/a.role.yaml'), await mid('ward/a.role.yaml')]).toEqual([undefined, undefined]);
  await workspace.givePay([{ ...acme, place: uriOf('ward/') }]);
  expect([await mid('devs/a.role.yaml'), await mid('ward/a.role.yaml')]).toEqual([undefined, 7]);
  await workspace.givePay([acme, { ...acme, place: uriOf('devs/taxonomy.yaml') }]);
  expect([await mid('devs/a.role.yaml'), await mid('ward/a.role.yaml')]).toEqual([7, undefined]);
});

test('the only taxonomy below the folder is meant, until there is a second one', async () => {
  const { [uriOf('ward/taxonomy.yaml')]: second = '', [uriOf('ward/a.role.yaml')]: _, ...one } = two;
  const { disk, mid } = await world(one);
  expect(await mid('devs/a.role.yaml')).toBe(7);
  expect(await disk(uriOf('ward/taxonomy.yaml'), second)).toContain(uriOf('devs/a.role.yaml'));
  expect(await mid('devs/a.role.yaml')).toBeUndefined();
  expect(await disk(uriOf('ward/taxonomy.yaml'))).toContain(uriOf('devs/a.role.yaml'));
  expect(await mid('devs/a.role.yaml')).toBe(7);
});
