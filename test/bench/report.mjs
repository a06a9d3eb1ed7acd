// Turns what was measured into tables and a page.
import os from 'node:os';
import { COMMON_EDIT, EDITS } from './edits.mjs';
import { evidenceFaults, evidenceNotes, evidenceTable } from './evidence-report.mjs';
import { scaleFaults, scaleNotes, scaleTable } from './scale-report.mjs';
import { PEER_WAIT_MS, versionOf } from './servers.mjs';
import { table } from './table.mjs';

const times = (factor) => ({ text: `≥ ${factor} times`, holds: ({ ratio }) => ratio >= factor });
const atMost = (limit, unit) => ({ text: `≤ ${limit} ${unit}`, holds: ({ ours }) => ours <= limit });

/** The rows of the main table, with what the product promises. */
function rowsOf({ samples, sizes, activation, packageSize }) {
  const row = (name, lines, sample, more = {}) => {
    const value = (key) => samples.median(lines ? `${key} ${lines} ${sample}` : `${key} ${sample}`);
    return measured({ name, lines, unit: 'ms', ours: value('ours'), peer: value('peer'), ...more });
  };
  const bySize = (name, sample, more) => sizes.map((lines) => row(name, lines, sample, more));
  const waits = { waits: true };
  return [
    row('initialise', undefined, 'initialise', { target: times(3) }),
    row('initialise, code not compiled before', undefined, 'initialise: not compiled'),
    row('initialise, code of both compiled before', undefined, 'initialise: compiled'),
    ...bySize('open → first problems', 'open', waits),
    ...bySize('key → problems', `problems: ${COMMON_EDIT}`, { ...waits, target: times(20) }),
    ...bySize('key → completions', 'completions', { target: times(4) }),
    ...bySize('key → completions, an occupation by words', 'completions: occupation'),
    ...bySize('key → card', 'card', { target: atMost(100, 'ms') }),
    ...bySize('hover', 'hover'),
    ...bySize('memory after all this', 'memory', { unit: 'MB' }),
    measured({ name: 'activation', unit: 'ms', ...activation, target: atMost(50, 'ms') }),
    measured({ name: 'activation, its own part', unit: 'ms', ours: activation.own }),
    measured({ name: 'package', unit: 'MB', ...packageSize, target: atMost(1.5, 'MB') }),
  ];
}

function measured(row) {
  const { ours, peer, waits } = row;
  const ratio = ours !== undefined && peer !== undefined ? peer / ours : undefined;
  const bare = waits && peer !== undefined ? peer - PEER_WAIT_MS : undefined;
  return { ...row, ratio, bare };
}

const missing = '–';
const sized = (lines) => (lines ? String(lines) : missing);

function number(value, unit) {
  if (value === undefined) return missing;
  return `${value.toFixed(unit === 'MB' ? (value < 10 ? 2 : 0) : 1)} ${unit}`;
}

function verdict({ target, ours, ...rest }) {
  if (!target) return '';
  if (ours === undefined) return `${target.text}: not measured`;
  return `${target.text}: ${target.holds({ ours, ...rest }) ? 'yes' : '**no**'}`;
}

function mainTable(rows) {
  const head = ['', 'lines', 'Rolewright', 'the peer', 'the peer without its wait', 'ratio', 'target'];
  const body = rows.map((row) => [
    row.name,
    sized(row.lines),
    number(row.ours, row.unit),
    number(row.peer, row.unit),
    number(row.bare, row.unit),
    row.ratio === undefined ? missing : `${row.ratio.toFixed(1)}`,
    verdict(row),
  ]);
  return table([head, ...body]);
}

function editTable({ samples, sizes }) {
  const head = ['kind of edit', ...sizes.map((lines) => `${lines} lines`), 'growth'];
  const body = Object.keys(EDITS).map((kind) => {
    const values = sizes.map((lines) => samples.median(`ours ${lines} problems: ${kind}`));
    return [kind, ...values.map((ms) => number(ms, 'ms')), `${(values.at(-1) / values[0]).toFixed(1)} times`];
  });
  return table([head, ...body]);
}

/** What a person sees in the terminal. */
export function terminalReport(results) {
  return `${mainTable(rowsOf(results))}\n\n${editTable(results)}\n\n${scaleTable(results.scale)}\n\n${evidenceTable(results.evidence)}\n`;
}

function machine() {
  const [{ model }] = os.cpus();
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GB`;
  return `${model.trim()}, ${os.cpus().length} cores, ${memory}, ${os.type()} ${os.arch()}`;
}

function shortcomings(results) {
  const rows = rowsOf(results).filter(({ target }) => target);
  const place = ({ name, lines }) => (lines ? `${name} at ${lines} lines` : name);
  const failed = rows
    .filter((row) => row.ours !== undefined && !row.target.holds(row))
    .map(
      (row) =>
        `- ${place(row)}: ${row.ratio ? `${row.ratio.toFixed(1)} times` : number(row.ours, row.unit)}, where ${row.target.text} is wanted.`,
    );
  const unknown = rows
    .filter(({ ours }) => ours === undefined)
    .map((row) => `- ${place(row)}: not measured${row.why ? ` (${row.why})` : ''}.`);
  const grown = growthFaults(results);
  const all = [
    ...failed,
    ...grown,
    ...scaleFaults(results.scale),
    ...evidenceFaults(results.evidence),
    ...unknown,
  ];
  return all.length > 0 ? all.join('\n') : 'Nowhere: every target holds in this run.';
}

/** The cost of a key shall grow with the edit and not with the file: three times at most. */
function growthFaults({ samples, sizes }) {
  return Object.keys(EDITS).flatMap((kind) => {
    const [short, long] = sizes.map((lines) => samples.median(`ours ${lines} problems: ${kind}`));
    if (!(long / short > 3)) return [];
    return [
      `- ${kind}: ${(long / short).toFixed(1)} times the short file at ${sizes[1]} lines, where 3 is wanted.`,
    ];
  });
}

/** The page for docs/. */
export function page(results) {
  const { rounds, starts, sizes, version, date, activation } = results;
  return `# Benchmarks

Written by \`npm run bench\`; measure on your own machine with the same command. Medians and ratios count, not single
numbers: machines differ, and shared ones are noisy.

- Measured on ${date}: ${machine()}; load when it began ${results.load.toFixed(1)}.
- Rolewright ${version} on Node ${process.versions.node}, against yaml-language-server ${versionOf('yaml-language-server')} ("the peer") with
  \`schemas/role.schema.json\`, which is what one would otherwise use for such files.

${mainTable(rowsOf(results))}

"Ratio" is the peer's time by ours. The peer lets ${PEER_WAIT_MS} ms pass after a key before it looks at the file; the column without
that wait is the measured time less ${PEER_WAIT_MS} ms. It has no card and is no extension, so those rows have one number.

## From a key to its problems, by kind of edit

${editTable(results)}

## A large taxonomy

${scaleTable(results.scale)}

## One's own commits

What [\`rolewright evidence\`](evidence.md) costs beside \`git log --numstat\` with the same filter.

${evidenceTable(results.evidence)}

## Where it falls short

${shortcomings(results)}

## How it is measured

- Both servers run as processes of the same Node and are driven by the same client over standard input and output. The
  files are generated roles of ${sizes.join(' and ')} lines inside a copy of \`examples/acme\`, whose taxonomy and libraries Rolewright
  reads as well; the peer knows the schema alone. Every file has one fault that both find, and an answer without it,
  without the expected completion or without text in the hover ends the run.
- Start: ${starts} rounds with new processes, in turns. "Initialise" runs from the start of the process to its first answer;
  "open → first problems" follows at once, while the server still reads its surroundings. Our extension has Node keep the
  compiled code of its server from one start to the next (\`NODE_COMPILE_CACHE\`, [why](decisions/starting.md)); the peer's
  does not. So they are started here; the two rows below show both without and both with it.
- Typing: one process for each server and each file; ${rounds} rounds in turns after ten that are not counted. Times run from the
  sending of the change to the arrival of the problems of that version, of the completions or of the card.
- Every edit but the first kind happens in the middle of \`components\`; each is taken back before the next.
- Memory is what the system holds resident for the process after the last round.
- Activation is timed in the extension host of VS Code, from before the bundle is read to the return of \`activate()\`; median
  of ${activation.count ?? 0} hosts, each in a window that has come to rest. Between reading and calling, the editor fetches what it
  keeps for extensions; "its own part" leaves that out. In a window that is still starting, this alone took from 30 to 70 ms.
- "Package" is the size of the .vsix.
${scaleNotes(results.scale)}${evidenceNotes(results.evidence)}`;
}
