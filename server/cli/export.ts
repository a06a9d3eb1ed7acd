import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExportStep, exportFiles } from '../lsp/export/files';
import { type ExportOptions, planExport } from '../lsp/export/plan';
import { progressWords } from '../lsp/progress';
import { exportList, exportListName, listedPaths } from '../protocol/export-list';
import { FileWriter } from './file-writer';
import { terminalProgress } from './progress';
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
  const written = await orPlainly(target, () => exportInto(target, wanted, values.pay));
  process.stderr.write(`${written} files written to ${target}.\n`);
  return 0;
}

/**
 * Answers how many files were written. What an export will write is noted down before it begins, so that one that was
 * broken off is known as such by the next.
 */
async function exportInto(
  target: string,
  wanted: ExportOptions,
  pay: readonly string[] | undefined,
): Promise<number> {
  const folder = resolve(target);
  const before = writtenBefore(folder, target);
  const { workspace } = await openProject(['.'], pay);
  const plan = planExport(workspace, await onlyTaxonomy(workspace), wanted);
  if ('refusal' in plan) throw new UsageError(plan.drafts ? `${plan.refusal} ${DRAFTS}` : plan.refusal);
  const list = join(folder, exportListName);
  await mkdir(folder, { recursive: true });
  await writeFile(list, exportList([...new Set([...plan.paths, ...before])]));
  const written = await writeAll(folder, exportFiles(workspace, plan, wanted), plan.roles.size);
  for (const path of before) if (!written.has(path)) await rm(join(folder, path), { force: true });
  await writeFile(list, exportList([...written]));
  return written.size;
}

/** What an earlier export has left; a folder with other files is none of ours. */
function writtenBefore(folder: string, named: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) throw new UsageError(`"${named}" is a file. Name a folder.`);
  const list = join(folder, exportListName);
  if (existsSync(list)) return listedPaths(readFileSync(list, 'utf8'));
  if (readdirSync(folder).length === 0) return [];
  throw new UsageError(
    `"${named}" holds other files. Name a new folder, or one that an export was written into before.`,
  );
}

/** Answers the paths that were written. */
async function writeAll(
  folder: string,
  steps: AsyncIterable<ExportStep>,
  total: number,
): Promise<ReadonlySet<string>> {
  const writer = new FileWriter(folder);
  const progress = terminalProgress();
  const written = new Set<string>();
  try {
    for await (const { roles, files } of steps) {
      for (const { path, text } of files) {
        await writer.add(path, text);
        written.add(path);
      }
      progress.report(progressWords.exporting, roles, total);
    }
    await writer.end();
  } finally {
    progress.end();
  }
  return written;
}

/** What a disk has to say against an export, in plain words. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there.',
  EPERM: 'you may not write there.',
  EROFS: 'nothing can be written there.',
  ENOSPC: 'the disk is full.',
  ENOTDIR: 'a part of the path is a file.',
  EISDIR: 'a folder stands where a file of the export belongs.',
  EEXIST: 'a file stands where a folder of the export belongs.',
};

async function orPlainly<T>(target: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = Object.hasOwn(refusals, code) ? refusals[code] : undefined;
    if (reason === undefined) throw error;
    throw new UsageError(`cannot write all of the export to "${target}": ${reason}`);
  }
}
