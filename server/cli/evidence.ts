import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evidenceSentences } from '../card/evidence/assessment';
import { evidenceMarkdown } from '../card/evidence/markdown';
import { evidenceReport } from '../card/evidence/model';
import { whyNoCommits, evidenceWords as words } from '../card/evidence/words';
import { gitCommits } from '../host/node/git-commits';
import { toUri } from '../host/node/node-host';
import type { ResolvedRole } from '../model/resolve/resolved-role';
import { dayOf } from '../model/text/day';
import { newAssessment } from '../service/scaffold/new-assessment';
import { type Evidence, evidenceFor } from '../workspace/evidence';
import { terminalProgress } from './progress';
import { openRoles } from './roles';
import { orUsageError, UsageError } from './usage-error';

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
  const { found, ...source } = await look(role, values.repo);
  const report = evidenceReport(role, found, { date: dayOf(new Date()), ...source });
  if (format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (format === 'text') process.stdout.write(evidenceMarkdown(report));
  else
    process.stdout.write(
      newAssessment(role, { person: '', date: report.date, evidence: evidenceSentences(report) }),
    );
  return 0;
}

function allowedBy({ taxonomy: { gitEvidence, uri } }: ResolvedRole): void {
  if (gitEvidence) return;
  throw new UsageError(uri === undefined ? words.noTaxonomy : words.notOn(fileURLToPath(uri)));
}

/** What was found. Stopping the command stops Git. */
async function look(role: ResolvedRole, repo: string): Promise<Evidence> {
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  const progress = terminalProgress();
  const reached = (day: string): void => progress.say(() => words.reached(day));
  const found = await evidenceFor(role, gitCommits, toUri(resolve(repo)), { stopped, reached });
  progress.end();
  if ('problem' in found) throw new UsageError(whyNoCommits(found, repo));
  return found;
}
