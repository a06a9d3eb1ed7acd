import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { planMarkdown } from '../card/plan/markdown';
import { planOf, unusedEntries } from '../card/plan/model';
import { planWords as words } from '../card/plan/words';
import { type Assessment, readAssessment } from '../model/assessment/read-assessment';
import { fileKind } from '../model/file-kind';
import { parse } from '../model/syntax/parse';
import { textDocument } from '../model/syntax/tree';
import { roleAbove } from '../workspace/next-role';
import { openRoles } from './roles';
import { orUsageError, UsageError } from './usage-error';

const formats = ['markdown', 'json'] as const;
const options = {
  format: { type: 'string', default: 'markdown' },
  assessment: { type: 'string' },
} as const;

/** `rolewright plan`: prints what it takes from one role to another, or to the next one on its ladder. */
export async function runPlan(args: string[]): Promise<number> {
  const { values, positionals } = orUsageError(() => parseArgs({ args, allowPositionals: true, options }));
  if (positionals.length < 1 || positionals.length > 2)
    throw new UsageError(
      'name the role of now, and the one to plan for (default: the next one on its ladder).',
    );
  const format = formats.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format is ${formats.join(' or ')}, not "${values.format}".`);
  const assessment = values.assessment === undefined ? undefined : assessmentIn(values.assessment);
  const { workspace, roles } = await openRoles(positionals);
  const [from, named] = roles.map(({ state }) => state);
  if (!from) throw new UsageError('name the role of now.');
  const to = named ?? (await roleAbove(workspace, from));
  const { title, code } = from.resolved.role.head;
  if (!to) throw new UsageError(words.noNext(title ?? code ?? ''));
  if (to.uri === from.uri && roles.every(({ revision }) => revision === undefined))
    throw new UsageError(words.same);
  const unused = assessment ? unusedEntries(assessment, from.resolved, to.resolved) : 0;
  if (unused > 0) process.stderr.write(`rolewright plan: ${words.unused(unused, values.assessment ?? '')}\n`);
  const plan = planOf(from.resolved, to.resolved, assessment);
  process.stdout.write(format === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : planMarkdown(plan));
  return 0;
}

function assessmentIn(path: string): Assessment {
  if (!existsSync(path)) throw new UsageError(`there is no file "${path}".`);
  if (fileKind(path) !== 'assessment')
    throw new UsageError(`"${path}" is no assessment (its name must end in .assessment.yaml).`);
  return readAssessment(parse(textDocument(readFileSync(path, 'utf8'))));
}
