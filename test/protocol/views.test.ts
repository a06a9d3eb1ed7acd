import { describe, expect, test } from 'vitest';
import type { RevisionsResult, ViewChoices, ViewResult } from '../../server/protocol/views';
import { commit, repositoryWith } from '../support/repository';
import { folderWith, servers, started } from '../support/servers';
import { nurse } from '../support/texts';

const uri = 'untitled:nurse.role.yaml';
const other = 'untitled:senior.role.yaml';
const senior = nurse.replaceAll('P2', 'P3').replace('Registered Nurse', 'Senior Nurse');

const compare = (...roles: string[]) => ({
  view: { kind: 'compare', roles: roles.map((role) => ({ role })) },
});

describe.each(servers)('views from $name', (server) => {
  test('compare unsaved texts, and say from which files and versions', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    client.open(other, senior);
    const version = client.change(other, senior.replace('Senior Nurse', 'Ward Lead'));
    const { html, title, files } = await client.request<ViewResult>('rolewright/view', compare(uri, other));
    expect(html).toContain('Registered Nurse');
    expect(html).toContain('Ward Lead');
    expect(title).toContain('P3');
    expect(files).toMatchObject({ [other]: version });
  });

  test('find roles by their codes', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    client.open(other, senior);
    const [first, second] = [nurse, senior].map((text) => /^code: (.+)$/m.exec(text)?.[1] ?? '');
    const view = await client.request<ViewResult>('rolewright/view', compare(first ?? '', second ?? ''));
    expect(Object.keys(view.files)).toEqual([uri, other]);
  });

  test('stay the last good ones, with a notice, while a text cannot be read', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    client.open(other, senior);
    await client.request<ViewResult>('rolewright/view', compare(uri, other));
    const version = client.change(other, `<<<<<<< ours\n${senior}=======\ntitle: B\n>>>>>>> theirs\n`);
    const broken = await client.request<ViewResult>('rolewright/view', compare(uri, other));
    expect(broken.notice).toContain('senior.role.yaml cannot be read right now');
    expect(broken.html).toContain('Senior Nurse');
    expect(broken.files[other]).toBe(version);
    client.change(other, senior.replace('Senior Nurse', 'Ward Lead'));
    const mended = await client.request<ViewResult>('rolewright/view', compare(uri, other));
    expect(mended.notice).toBeUndefined();
    expect(mended.html).toContain('Ward Lead');
  });

  test('are none where there is nothing to show', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    expect(await client.request('rolewright/view', compare(uri, 'no.such.P9'))).toBeNull();
    expect(await client.request('rolewright/view', { view: { kind: 'constructor' } })).toBeNull();
  });

  test('hold nothing of a file as HTML', async () => {
    const client = await started(server);
    client.open(uri, nurse.replace('Registered Nurse', '"<img src=x onerror=alert(1)></script><b>"'));
    client.open(other, senior);
    const { html } = await client.request<ViewResult>('rolewright/view', compare(uri, other));
    expect(html).not.toMatch(/<img|<\/script|<b>/);
    expect(html).toContain('&lt;img src=x');
  });

  test('compare a role with its own past, and tell which commits there are', async () => {
    const folder = repositoryWith({ 'nurse.role.yaml': nurse });
    folder.write('nurse.role.yaml', nurse.replace('Registered Nurse', 'Ward Nurse'));
    commit(folder.path, 'Name the ward');
    const client = await started(server, { folder: folder.uri });
    const file = folder.uriOf('nurse.role.yaml');
    const { revisions = [] } = await client.request<RevisionsResult>('rolewright/view/revisions', {
      uri: file,
    });
    expect(revisions.map(({ subject, author }) => `${subject} by ${author}`)).toEqual([
      'Name the ward by Ada',
      'Begin by Ada',
    ]);
    client.open(file, nurse.replace('Registered Nurse', 'Bay Nurse'));
    const { html, title } = await client.request<ViewResult>('rolewright/view', {
      view: { kind: 'compare', roles: [{ role: file, revision: revisions[1]?.id }, { role: file }] },
    });
    expect(title).toContain(`as at ${revisions[1]?.id.slice(0, 8)}`);
    expect(html).toContain('Registered Nurse');
    expect(html).toContain('Bay Nurse');
  });

  test('say why there is no past', async () => {
    const folder = folderWith({ 'nurse.role.yaml': nurse });
    const client = await started(server, { folder: folder.uri });
    const file = folder.uriOf('nurse.role.yaml');
    const { reason } = await client.request<RevisionsResult>('rolewright/view/revisions', { uri: file });
    expect(reason).toContain('no folder that Git keeps');
    const view = { kind: 'compare', roles: [{ role: file, revision: 'HEAD' }, { role: file }] };
    const { html } = await client.request<ViewResult>('rolewright/view', { view });
    expect(html).toContain('no folder that Git keeps');
  });

  test('show all roles of a level, also what is not saved', async () => {
    const client = await started(server);
    client.open(uri, senior);
    client.open(other, senior.replaceAll('NURS', 'CARE'));
    const { roles, levels, uri: at } = await client.request<ViewChoices>('rolewright/view/choices', {});
    expect(roles).toHaveLength(2);
    expect(levels).toEqual([expect.objectContaining({ id: 'P3', roles: 2 })]);
    const { html, all } = await client.request<ViewResult>('rolewright/view', {
      view: { kind: 'slice', level: 'P3', uri: at },
    });
    expect(all).toBe(true);
    expect(html.match(/<tr[^>]+data-key="role /g)).toHaveLength(2);
  });
});
