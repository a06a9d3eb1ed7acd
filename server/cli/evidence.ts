import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assessmentDraft } from '../card/evidence/assessment';
import { evidenceMarkdown } from '../card/evidence/markdown';
import { evidenceReport } from '../card/evidence/model';
import { evidenceWords } from '../card/evidence/words';
import { readOwnCommits } from '../host/node/own-commits';
import type { CommitVisitor } from '../model/evidence/commit';
import { EvidenceSearch } from '../model/evidence/search';
import type { ResolvedRole } from '../model/resolve/resolved-role';
import { pathTest } from '../workspace/path-tests';
import { openRoles } from './roles';
import { orUsageError, UsageError } from './usage-error';

const words = evidenceWords.usage;
const formats = ['text', 'json', 'assessment'] as const;
const options = {
  role: { type: 'string' },
  repo: { type: 'string', default: '.' },
  format: { type: 'string', default: 'text' },
} as const;

/** `rolewright evidence`: prints what the user's own commits hint at. Reads, and writes nothing but its output. */
export async function runEvidence(args: string[]): Promise<number> {
  const { values } = orUsageError(() => parseArgs({ args, options }));
  const format = formats.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format is ${formats.join(', ')}, not "${values.format}".`);
  if (values.role === undefined) throw new UsageError(words.noRole);
  const [role] = (await openRoles([values.role])).roles.map(({ state }) => state.resolved);
  if (!role) throw new UsageError(words.noRole);
  allowedBy(role);
  const search = new EvidenceSearch(role, pathTest);
  const address = await read(values.repo, search);
  const report = evidenceReport(role, search.found(), { date: today(), address });
  if (format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (format === 'text') process.stdout.write(evidenceMarkdown(report));
  else process.stdout.write(assessmentDraft(report, [...role.taxonomy.proficiencies.keys()]));
  return 0;
}

function allowedBy({ taxonomy: { gitEvidence, uri } }: ResolvedRole): void {
  if (gitEvidence) return;
  throw new UsageError(uri === undefined ? words.noTaxonomy : words.notOn(fileURLToPath(uri)));
}

/** Whose commits were read. Stopping the command stops Git. */
async function read(repo: string, visitor: CommitVisitor): Promise<string> {
  const folder = resolve(repo);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(words.noFolder(repo));
  const stop = new AbortController();
  const abort = () => stop.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, abort);
  const answer = await readOwnCommits(folder, visitor, stop.signal);
  for (const signal of signals) process.off(signal, abort);
  if ('address' in answer) return answer.address;
  if (stop.signal.aborted) throw new UsageError(words.stopped);
  switch (answer.problem) {
    case 'no-git':
      throw new UsageError(words.noGit);
    case 'no-repository':
      throw new UsageError(words.noRepository(repo));
    case 'no-address':
      throw new UsageError(words.noAddress);
    case 'failed':
      throw new UsageError(words.failed(answer.message));
  }
}

/** The day of today where the user is. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
