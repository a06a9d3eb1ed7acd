// What a large taxonomy costs, as a table and as sentences.
import { table } from './table.mjs';

const count = (number) => number.toLocaleString('en-US');
const seconds = (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
const milliseconds = (ms) => `${ms.toFixed(1)} ms`;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The rows, each with what was measured, how it is written and what is promised. */
function rowsOf({ roles, yardstick, cores, changed, samples }) {
  const value = (name) => samples.median(name);
  const memory = (value('memory') - value('memory of the sample')) / roles;
  const typing = (what, phase, idle) =>
    row(
      `key → ${what}, while ${phase}`,
      value(`${what} while ${phase}`),
      milliseconds,
      1.5 * value(`${what} while ${idle}`),
      '≤ 1.5 × idle',
    );
  const row = (name, measured, format, limit, words) => ({ name, measured, format, limit, words });
  return [
    row('Y: one thread parses all roles', yardstick, seconds),
    row('cold: all roles read', value('cold'), seconds, (2 * yardstick) / cores, `≤ 2·Y / ${cores}`),
    row('warm: all roles known', value('warm'), seconds, 0.1 * yardstick, '≤ 0.1·Y'),
    row('memory for each role', Number.isNaN(memory) ? undefined : memory, kilobytes, 20_000, '<'),
    row('a saved role → its last problem', value('saved'), milliseconds, 50, '≤'),
    row(`a rename over ${count(changed)} files`, value('rename'), seconds, 5000, '≤'),
    row('the same while somebody types', value('rename while typing'), seconds, 5000, '≤'),
    row('the nearest ten roles, the first time', value('nearest at first'), milliseconds, 20, '≤'),
    row('the nearest ten roles of others', value('nearest again'), milliseconds, 20, '≤'),
    row('all files checked, once read', value('all checked'), seconds),
    ...['completions', 'problems'].flatMap((what) => [
      row(`key → ${what}, idle in a new process`, value(`${what} while new`), milliseconds),
      typing(what, 'reading', 'new'),
      row(`key → ${what}, checking stopped`, value(`${what} while idle`), milliseconds),
      typing(what, 'checking', 'idle'),
      row(`key → ${what}, all checked`, value(`${what} while rest`), milliseconds),
      typing(what, 'renaming', 'rest'),
    ]),
  ];
}

const holds = ({ measured, limit }) => measured <= limit;

function target({ words, limit, format }) {
  return words.length > 1 ? `${words} = ${format(limit)}` : `${words} ${format(limit)}`;
}

function verdict(row) {
  if (row.limit === undefined) return '';
  if (row.measured === undefined) return `${target(row)}: not measured`;
  return `${target(row)}: ${holds(row) ? 'yes' : '**no**'}`;
}

export function scaleTable(scale) {
  if (!scale) return 'Not measured in this run.';
  const body = rowsOf(scale).map((row) => [
    row.name,
    row.measured === undefined ? '–' : row.format(row.measured),
    verdict(row),
  ]);
  return table([[`${count(scale.roles)} roles`, 'Rolewright', 'target'], ...body]);
}

/** The targets that were missed, as items of a list. */
export function scaleFaults(scale) {
  if (!scale) return [];
  return rowsOf(scale)
    .filter((row) => row.limit !== undefined && !holds(row))
    .map((row) => {
      const measured = row.measured === undefined ? 'not measured' : row.format(row.measured);
      return `- ${row.name}, with ${count(scale.roles)} roles: ${measured}, where ${target(row)} is wanted.`;
    });
}

/** How it was measured, as items of a list. */
export function scaleNotes(scale) {
  if (!scale) return '';
  const keys = (phase) => scale.samples.count(`completions while ${phase}`);
  return `- The large taxonomy is generated: ${count(scale.roles)} roles of about 136 lines in the styles of many hands. Y is measured in the
  same run, in the process of the benchmark. "Cold" runs from \`initialized\` with an empty cache to word of the server that all
  roles are read, "warm" the same with the cache of the run before; medians of three processes each.
- Memory is resident memory after a collection, with all files read and checked, less that of a server with the sample, by role.
- A saved role is one that takes the code of another on the disk, or gives it back: both files get other problems. Median of ${scale.samples.count('saved')}.
- The rename is that of a level that a tenth of all roles have; median of ${scale.samples.count('rename')}.
- The nearest ten are found among all roles, in the code of the server; the first time in each of ${scale.samples.count('nearest at first')} new processes that
  have read all roles, then for roles of other functions.
- Typing: one key about every ${scale.between} ms in an open role; the first three keys of a process are not counted. Medians of ${keys('reading')}
  keys while reading, in several processes, and as many in processes just as new that have a few roles and nothing to do, in
  turns with them; of ${keys('checking')} while checking and as many with the checking stopped, in turns; of ${keys('renaming')} while one rename over
  ${count(scale.changed)} files is asked for after the other and as many at rest, in turns. A process becomes faster the longer it runs: what is
  compared was typed in processes of one age.
`;
}
