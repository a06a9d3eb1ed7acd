import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMMON_EDIT, EDITS, edit, typedKey, typedOccupation } from './edits.mjs';
import { generateRole } from './generate.mjs';
import { residentMemory } from './memory.mjs';
import { SERVERS, start } from './servers.mjs';

const sample = path.resolve(import.meta.dirname, '../../examples/acme');
const WARM_UP = 10;

/** A copy of the sample with the files that are measured in it. Answers the folder, and a way to remove it. */
export function makeWorkspace(sizes) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rolewright-bench-'));
  fs.cpSync(sample, folder, { recursive: true });
  const files = sizes.map((lines, index) => {
    // Codes of their own: two roles of one code are checked together, and the long one would be felt in the short.
    const code = `DEVO.SEC.P${index + 5}`;
    // A word that both servers find wrong, so that an answer without problems is known to be none.
    const text = generateRole({ lines, code }).replace('  success:', '  sucess:');
    const file = path.join(folder, 'devops', `bench-${lines}.role.yaml`);
    fs.writeFileSync(file, text);
    return { lines: text.split('\n').length - 1, text, uri: pathToFileURL(file).href };
  });
  const compiled = fs.mkdtempSync(path.join(os.tmpdir(), 'rolewright-bench-compiled-'));
  const remove = () => {
    for (const each of [folder, compiled]) fs.rmSync(each, { recursive: true, force: true });
  };
  return { uri: pathToFileURL(folder).href, files, compiled, remove };
}

/** Collects times by name. */
export class Samples {
  #times = new Map();

  add(name, ms) {
    this.#times.set(name, [...(this.#times.get(name) ?? []), ms]);
  }

  median(name) {
    return median(this.#times.get(name) ?? []);
  }

  count(name) {
    return this.#times.get(name)?.length ?? 0;
  }

  entries() {
    return [...this.#times].map(([name, times]) => [name, { median: median(times), count: times.length }]);
  }
}

export function median(numbers) {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * From nothing to the first problems, each time in a new process; the servers take turns. Ours starts as our extension
 * starts it, with its code compiled by a start before; the peer as its extension does, without. Then each the other way.
 */
export async function measureStart(workspace, rounds, samples, tell) {
  const kept = { NODE_COMPILE_CACHE: workspace.compiled };
  for (const server of Object.values(SERVERS)) {
    // Node writes what it compiled when a process ends by itself.
    const { session } = await start(server, workspace.uri, [], kept);
    await session.client.stop();
  }
  for (let round = 1; round <= rounds; round++) {
    tell(`start ${round}/${rounds}`);
    for (const [key, server] of Object.entries(SERVERS)) {
      for (const { uri, text, lines } of workspace.files) {
        const { session, initialise } = await start(server, workspace.uri, [], key === 'ours' ? kept : {});
        samples.add(`${key} initialise`, initialise);
        samples.add(`${key} ${lines} open`, await session.open(uri, text));
        await session.client.dispose();
      }
      samples.add(`${key} initialise: not compiled`, await initialise(server, workspace, {}));
      samples.add(`${key} initialise: compiled`, await initialise(server, workspace, kept));
    }
  }
}

async function initialise(server, { uri }, env) {
  const { session, initialise } = await start(server, uri, [], env);
  await session.client.dispose();
  return initialise;
}

/** Typing in servers that run for long: one process for each server and each file, which take turns. */
export async function measureTyping(workspace, rounds, samples, tell) {
  const sessions = [];
  for (const file of workspace.files) {
    for (const [key, server] of Object.entries(SERVERS)) {
      const { session } = await start(server, workspace.uri);
      await session.open(file.uri, file.text);
      sessions.push({ key, lines: file.lines, session });
    }
  }
  const forgotten = new Samples();
  for (let round = 1 - WARM_UP; round <= rounds; round++) {
    tell(round < 1 ? 'warming up' : `typing ${round}/${rounds}`);
    for (const each of sessions) await typeOnce(each, round < 1 ? forgotten : samples);
  }
  for (const { key, lines, session } of sessions) {
    samples.add(`${key} ${lines} memory`, residentMemory(session.client.pid));
    await session.client.dispose();
  }
}

async function typeOnce({ key, lines, session }, samples) {
  const add = (name, ms) => samples.add(`${key} ${lines} ${name}`, ms);
  const ours = key === 'ours';
  for (const kind of ours ? Object.keys(EDITS) : [COMMON_EDIT]) {
    const { change, undo } = edit(kind, session.text);
    add(`problems: ${kind}`, await session.problemsAfter(change));
    await session.problemsAfter(undo);
  }
  add('completions', await completions(session, typedKey(session.text)));
  add('hover', await hover(session));
  if (!ours) return;
  add('completions: occupation', await completions(session, typedOccupation(session.text)));
  add('card', await card(session));
}

async function completions(session, { prepare, letter, offered, undo }) {
  await session.problemsAfter(prepare);
  const position = session.positionAt(letter.offset);
  const { ms, result } = await session.answerAfter(letter, 'textDocument/completion', {
    textDocument: session.document,
    position: { ...position, character: position.character + letter.insert.length },
  });
  const items = Array.isArray(result) ? result : (result?.items ?? []);
  if (!items.some((item) => JSON.stringify(item).includes(offered)))
    throw new Error(`${session.server.name} did not offer ${offered}`);
  await session.problemsAfter(undo);
  return ms;
}

async function hover(session) {
  const position = session.positionAt(session.text.indexOf('\nlevel:') + 2);
  const { ms, result } = await session.answer('textDocument/hover', {
    textDocument: session.document,
    position,
  });
  if (!result?.contents) throw new Error(`${session.server.name} explained nothing`);
  return ms;
}

async function card(session) {
  const { change, undo } = edit(COMMON_EDIT, session.text);
  const { ms, result } = await session.answerAfter(change, 'rolewright/card', session.document);
  if (!result?.html) throw new Error('there was no card');
  await session.problemsAfter(undo);
  return ms;
}
