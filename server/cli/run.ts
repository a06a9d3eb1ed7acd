import { version } from '../lsp/version';
import { runCard } from './card';
import { runCheck } from './check';
import { runCompare } from './compare';
import { runEvidence } from './evidence';
import { runExport } from './export';
import { runLadder } from './ladder';
import { runLsp } from './lsp';
import { runPlan } from './plan';
import { runSlice } from './slice';
import { UsageError } from './usage-error';

const help = `rolewright: checks and shows job-role taxonomies kept as YAML files.

  rolewright check [path…] [--format text|json] [--rule ID] [--max-warnings N] [--pay FILE]
      Checks roles, taxonomies, libraries and files of pay (default: all below this folder), and assessments that are named. Exit code
      0: clean; 1: an error, or more warnings than allowed; 2: wrong use, a file that cannot be read, or an internal fault.
  rolewright card <file|code> [--format html|markdown|json] [--pay FILE]
      Prints the card of a role, named by its file or its code (default: markdown).
  rolewright compare <role> <role> [<role> [<role>]] [--format text|markdown|html|json] [--only-differences] [--pay FILE]
      Prints roles side by side (default: text), each named by its file or its code. CODE@REVISION is the role's text at a Git
      revision, such as DEVO.GEN.P3@HEAD~1.
  rolewright slice <level> [--format text|markdown|html|json|csv] [--pay FILE]
      Prints all roles of a level side by side, with gaps and outliers and the reason for each (default: text).
  rolewright ladder <function> [--format markdown|html|json]
      Prints the career ladder of a function, named by its id or its name (default: markdown).
  rolewright plan <role> [<role>] [--assessment FILE] [--format markdown|json]
      Prints a development plan from one role to another (default: the next one on its ladder). An assessment leaves out what a
      person shows already.
  rolewright evidence --role <role> [--repo PATH] [--format text|json|assessment]
      Prints what your own commits in a Git repository (default: around this folder) hint at, or a draft of an assessment to edit.
      Off unless the taxonomy says "gitEvidence: true". Sends nothing and writes no file.
  rolewright export <folder> [--format html|markdown|json|csv] [--audience employee|candidate] [--with-pay] [--with-drafts]
      [--pay FILE]
      Writes all roles below this folder, their ladders and an index into another folder (default: html). Pay is left out unless
      asked for; an audience gets nothing internal, and candidates no drafts.
  rolewright lsp --stdio
      Serves an editor over the Language Server Protocol.

  --pay FILE, as often as needed: pay that lies outside of this folder (a file whose name ends in .pay.yaml, or a folder of such files).
  --help, --version
`;

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  check: runCheck,
  card: runCard,
  compare: runCompare,
  slice: runSlice,
  ladder: runLadder,
  export: runExport,
  plan: runPlan,
  evidence: runEvidence,
  lsp: runLsp,
};

/** The lines about one command, and what holds for all that take files of pay. */
function helpOf(name: string): string {
  const [, ...blocks] = help.split(/^(?= {2}rolewright |\n)/m);
  const own = blocks.filter((block) => block.startsWith(`  rolewright ${name} `)).join('');
  const pay =
    blocks.find((block) => block.trimStart().startsWith('--pay'))?.match(/^ {2}--pay.*\n/m)?.[0] ?? '';
  return own.includes('[--pay FILE]') ? `${own}\n${pay}` : own;
}

/** Runs the command line; answers the exit code. Results go to stdout, messages to stderr. */
export async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(`rolewright: there is no command "${name}". Try: rolewright --help\n`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(helpOf(name));
    return 0;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`rolewright ${name}: ${error.message}\n`);
    return 2;
  }
}
