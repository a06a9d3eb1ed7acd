import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toUri } from './node-host';

/** The folder of the rule pages that ship beside the bundle, as URI; undefined where the bundle was copied alone. */
export function rulePagesFolder(): string | undefined {
  const folder = join(__dirname, '..', 'docs', 'rules');
  return existsSync(folder) ? toUri(folder) : undefined;
}
