// What it costs to look through one's own commits, as a table and as sentences.
import { table } from './table.mjs';

const count = (number) => number.toLocaleString('en-US');
const milliseconds = (ms) => `${Math.round(ms)} ms`;
const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;

/** So much more memory than for a history of a tenth may be asked for: what is not collected yet differs by chance. */
const SPREAD = 1.25;

function rowsOf({ short, samples }) {
  const value = (name) => samples.median(name);
  const [git, ours] = [value('git'), value('ours')];
  const [memory, base] = [value('memory'), value('memory of the short one')];
  return [
    {
      name: 'time for the commits of one person',
      peer: milliseconds(git),
      ours: milliseconds(ours),
      target: `≤ 2 × git log = ${milliseconds(2 * git)}`,
      holds: ours <= 2 * git,
    },
    {
      name: 'most memory',
      peer: '–',
      ours: megabytes(memory),
      target: `≤ ${SPREAD} × that of ${count(short)} commits = ${megabytes(SPREAD * base)}`,
      holds: memory <= SPREAD * base,
    },
  ];
}

export function evidenceTable(evidence) {
  if (!evidence) return 'Not measured in this run.';
  const body = rowsOf(evidence).map(({ name, peer, ours, target, holds }) => [
    ...[name, ours, peer],
    `${target}: ${holds ? 'yes' : '**no**'}`,
  ]);
  const head = [`${count(evidence.commits)} commits`, 'Rolewright', 'git log --numstat', 'target'];
  return table([head, ...body]);
}

/** The targets that were missed, as items of a list. */
export function evidenceFaults(evidence) {
  if (!evidence) return [];
  return rowsOf(evidence)
    .filter(({ holds }) => !holds)
    .map(({ name, ours, target }) => `- ${name}: ${ours}, where ${target} is wanted.`);
}

/** How it was measured, as items of a list. */
export function evidenceNotes(evidence) {
  if (!evidence) return '';
  const { rounds, samples } = evidence;
  return `- The history is made by \`git fast-import\`; a third of its commits are those of the person. \`rolewright evidence\` is the whole command,
  with the start of its process and the reading of the sample; \`git log --numstat\` has the same filter by author. In turns, medians
  of ${rounds}; nobody reads what they print. Memory is the most that the command had resident, medians of ${rounds} and ${samples.count('memory of the short one')}.
`;
}
