import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gitFiles } from '../host/node/git-files';
import { rulePagesFolder } from '../host/node/rule-pages';
import { progressWords } from '../lsp/progress';
import { fileKind } from '../model/file-kind';
import { check } from '../service/check/check';
import { rulePage } from '../service/rule-page';
import { rules } from '../service/rules/all';
import type { AnyState } from '../service/snapshot';
import type { Workspace } from '../workspace/workspace';
import { terminalProgress } from './progress';
import { openProject, payOption } from './project';
import { type CheckedProblem, checkedProblem, jsonReport, textReport } from './report';
import { orUsageError, UsageError } from './usage-error';

const reports = { text: textReport, json: jsonReport };

/** `rolewright check`: prints the problems of roles and of the files that they rest on; the exit code says whether they may pass. */
export async function runCheck(args: string[]): Promise<number> {
  const { values, positionals } = orUsageError(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        rule: { type: 'string' },
        'max-warnings': { type: 'string' },
        ...payOption,
      },
    }),
  );
  const report = reports[values.format as keyof typeof reports];
  if (!report) throw new UsageError(`--format is text or json, not "${values.format}".`);
  const allowed = warningsAllowed(values['max-warnings']);
  if (values.rule !== undefined && !rules.some(({ meta }) => meta.name === values.rule)) {
    throw new UsageError(`there is no rule "${values.rule}". The rules are listed in docs/rules/README.md.`);
  }
  const { workspace, files } = await openProject(positionals.length > 0 ? positionals : ['.'], values.pay);
  const found: CheckedProblem[] = [];
  const checked: string[] = [];
  const page = rulePage(rulePagesFolder());
  const progress = terminalProgress();
  for (const [done, uri] of files.entries()) {
    progress.report(progressWords.checking, done, files.length);
    const state = await stateOf(workspace, uri);
    const file = relative(process.cwd(), fileURLToPath(uri)).replaceAll('\\', '/');
    if (!state) {
      process.stderr.write(`rolewright check: "${file}" cannot be read, so it was not checked.\n`);
      continue;
    }
    checked.push(uri);
    const problems = check(
      state,
      workspace.snapshot(),
      values.rule === undefined ? {} : { only: values.rule },
    );
    found.push(...problems.map((problem) => checkedProblem(file, problem, state.document, page)));
  }
  progress.end();
  process.stdout.write(report(found, checked));
  if (checked.length < files.length) return 2;
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  return errors > 0 || warnings > allowed ? 1 : 0;
}

/** Assessments are personal: one is looked at only because a person named it. */
async function stateOf(workspace: Workspace, uri: string): Promise<AnyState | undefined> {
  if (fileKind(uri) !== 'assessment') return workspace.state(uri);
  return workspace.assessment(uri, await gitFiles.keeping(uri));
}

function warningsAllowed(typed: string | undefined): number {
  if (typed === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(typed)) throw new UsageError(`--max-warnings takes a whole number, not "${typed}".`);
  return Number(typed);
}
