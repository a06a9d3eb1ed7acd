import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toUri } from '../host/node/node-host';

/** The address of a rule's page beside the installed package; empty where the pages are not installed. */
export function rulePages(): (rule: string) => string {
  const folder = join(__dirname, '..', 'docs', 'rules');
  const installed = existsSync(folder);
  return (rule) => (installed ? toUri(join(folder, `${rule}.md`)) : '');
}
