import { describe, expect, test } from 'vitest';
import type { CardResult, PartAtResult, RevealResult } from '../../server/protocol/card';
import { folderWith, servers, started } from '../support/servers';
import { behind, covered, nurse } from '../support/texts';

const uri = 'untitled:nurse.role.yaml';

describe.each(servers)('the card from $name', (server) => {
  test('is that of the unsaved text, with its version', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    const version = client.change(uri, nurse.replace('Registered Nurse', 'Ward Nurse'));
    const card = await client.request<CardResult>('rolewright/card', { uri });
    expect(card).toMatchObject({ uri, version, title: 'Ward Nurse', stale: false });
    expect(card.html).toContain('Ward Nurse');
    expect(card.html).toContain('Notices early when a patient gets worse.');
  });

  test('of a file that is not open comes from the disk', async () => {
    const folder = folderWith({ 'nurse.role.yaml': nurse });
    const client = await started(server, { folder: folder.uri });
    const card = await client.request<CardResult>('rolewright/card', {
      uri: folder.uriOf('nurse.role.yaml'),
    });
    expect(card).toMatchObject({ version: null, title: 'Registered Nurse', stale: false });
  });

  test('stays the last good one, with a notice, while the text cannot be read', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    await client.request<CardResult>('rolewright/card', { uri });
    client.change(uri, '<<<<<<< ours\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n');
    const card = await client.request<CardResult>('rolewright/card', { uri });
    expect(card.stale).toBe(true);
    expect(card.notice).toMatch(/^[A-Z].*\.$/s);
    expect(card.html).toContain('Registered Nurse');
  });

  test('holds nothing of the file as HTML', async () => {
    const client = await started(server);
    client.open(uri, nurse.replace('Registered Nurse', '"<img src=x onerror=alert(1)></script><b>"'));
    const { html } = await client.request<CardResult>('rolewright/card', { uri });
    expect(html).not.toMatch(/<img|<\/script|<b>/);
    expect(html).toContain('&lt;img src=x');
  });

  test('leads to the text and back', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    const path = ['components', 'responsibilities', 1, 'statement'];
    const place = await client.request<RevealResult | null>('rolewright/reveal', { uri, path });
    expect(place && covered(nurse, place.range)).toContain('Hands each patient over without gaps.');
    const part = await client.request<PartAtResult | null>('rolewright/partAt', {
      uri,
      position: behind(nurse, 'Hands each pat'),
    });
    expect(part?.path.slice(0, 3)).toEqual(['components', 'responsibilities', 1]);
  });

  test('has no place for what is not there', async () => {
    const client = await started(server);
    client.open(uri, nurse);
    const path = ['components', 'responsibilities', 7];
    expect(await client.request('rolewright/reveal', { uri, path })).toBeNull();
    expect(await client.request('rolewright/reveal', { uri: 'untitled:none.role.yaml', path })).toBeNull();
    expect(await client.request('rolewright/card', { uri: 'untitled:none.role.yaml' })).toBeNull();
    const position = { line: 0, character: 0 };
    expect(
      await client.request('rolewright/partAt', { uri: 'untitled:none.role.yaml', position }),
    ).toBeNull();
  });
});
