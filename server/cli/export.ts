import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFiles, fileCount } from '../lsp/export/files';
import { type ExportOptions, planExport } from '../lsp/export/plan';
import { openProject, payOption } from './project';
import { onlyTaxonomy } from './taxonomies';
import { orUsageError, UsageError } from './usage-error';

const formats = ['html', 'markdown', 'json', 'csv'] as const;
const audiences = ['employee', 'candidate'] as const;

const options = {
  format: { type: 'string', default: 'html' },
  audience: { type: 'string' },
  'with-pay': { type: 'boolean', default: false },
  'with-drafts': { type: 'boolean', default: false },
  ...payOption,
} as const;

const DRAFTS = 'Approve them first, or let them through with --with-drafts.';

/** The files that an export has written, so that the next one into the same folder can take back what is gone. */
const LIST = '.rolewright-export.json';

/** `rolewright export`: writes all roles below this folder into another one, for people without an editor. */
export async function runExport(args: string[]): Promise<number> {
  const { values, positionals } = orUsageError(() => parseArgs({ args, allowPositionals: true, options }));
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) throw new UsageError('name one folder to write into.');
  const format = formats.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format is ${formats.join(', ')}, not "${values.format}".`);
  const audience = audiences.find((each) => each === values.audience);
  if (values.audience !== undefined && !audience)
    throw new UsageError(`--audience is ${audiences.join(' or ')}, not "${values.audience}".`);
  if (values.pay && !values['with-pay'])
    throw new UsageError('--pay needs --with-pay: pay leaves in no export unless you ask for it.');
  const wanted: ExportOptions = {
    format,
    ...(audience ? { audience } : {}),
    withPay: values['with-pay'],
    withDrafts: values['with-drafts'],
  };
  const folder = resolve(target);
  const before = writtenBefore(folder, target);
  const written = await writeAll(folder, wanted, values.pay);
  await takeBack(folder, before, written);
  await writeFile(join(folder, LIST), `${JSON.stringify(written, null, 2)}\n`);
  process.stderr.write(`${written.length} files written to ${target}.\n`);
  return 0;
}

/** What an earlier export has left; a folder with other files is none of ours. */
function writtenBefore(folder: string, named: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const list = join(folder, LIST);
  if (existsSync(list)) return readList(list);
  if (readdirSync(folder).length === 0) return [];
  throw new UsageError(
    `"${named}" holds other files. Name a new folder, or one that an export was written into before.`,
  );
}

/** A list that somebody has changed takes back nothing. */
function readList(file: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

async function writeAll(
  folder: string,
  wanted: ExportOptions,
  pay: readonly string[] | undefined,
): Promise<readonly string[]> {
  const { workspace } = await openProject(['.'], pay);
  const plan = planExport(workspace, await onlyTaxonomy(workspace), wanted);
  if ('refusal' in plan) throw new UsageError(plan.drafts ? `${plan.refusal} ${DRAFTS}` : plan.refusal);
  const total = fileCount(plan, wanted);
  const written: string[] = [];
  for await (const { path, text } of exportFiles(workspace, plan, wanted)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written.push(path);
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${written.length} of ${total}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return written;
}

/** Files of the export before that are not part of this one; nothing outside of the folder. */
async function takeBack(folder: string, before: readonly string[], now: readonly string[]): Promise<void> {
  const kept = new Set(now);
  for (const path of before) {
    const file = resolve(folder, path);
    if (!kept.has(path) && file.startsWith(folder + sep)) await rm(file, { force: true });
  }
}
