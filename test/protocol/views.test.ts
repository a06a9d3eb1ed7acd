import { describe, expect, test } from 'vitest';
import type { ViewResult } from '../../server/protocol/views';
import { servers, started } from '../support/servers';
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
});
