// The whole of a large taxonomy: how long it takes to know it, what it costs, and what typing feels of it meanwhile.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseDocument } from 'yaml';
import { isProblemsOf } from '../support/lsp-client.ts';
import { commonLevel, manyRoles, rolePath } from '../support/many-roles.ts';
import { EDITS, typedKey } from './edits.mjs';
import { generateRole } from './generate.mjs';
import { Samples } from './measure.mjs';
import { measureNearest } from './nearest.mjs';
import { SERVERS, start } from './servers.mjs';

const sample = path.resolve(import.meta.dirname, '../../examples/acme');
const collector = path.join(import.meta.dirname, 'collect.cjs');
const STARTS = 3;
const SAVES = 30;
const RENAMES = 3;
/** Keys of a phase that are timed, and between keys about as much time as a person takes. */
const KEYS = 40;
const BETWEEN_KEYS_MS = 120;
/** So often at most all roles are read while somebody types. */
const READINGS = 5;
/** In so many rounds checking is typed against, and stopped. */
const ROUNDS_OF_CHECKING = 5;
/** So many rounds of keys are timed while renames are answered, and as many at rest. */
const ROUNDS_OF_RENAMES = 5;
const KEYS_OF_A_ROUND = 5;
/** Roles of the taxonomy in which typing in a new process is measured where nothing else goes on. */
const A_FEW = 10;
/** Keys of a new process that are not counted. */
const WARM_UP = 3;

/** All figures for `roles` generated roles; times in ms, memory in bytes. Undefined for 0 roles. */
export async function measureScale(roles, tell) {
  if (roles === 0) return undefined;
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'rolewright-scale-'));
  try {
    tell(`scale: parsing ${roles} roles`);
    const yardstick = parseAll(roles);
    const taxonomy = path.join(folder, 'taxonomy');
    for (const file of manyRoles(roles)) write(path.join(taxonomy, file.path), file.text);
    const small = path.join(folder, 'small');
    for (const file of manyRoles(A_FEW)) write(path.join(small, file.path), file.text);
    const uris = { uri: pathToFileURL(taxonomy).href, small: pathToFileURL(small).href };
    const place = { folder, taxonomy, roles, ...uris };
    const samples = new Samples();
    const run = (what, measure) => {
      tell(`scale: ${what}`);
      return measure(place, samples, tell);
    };
    for (let round = 1; round <= STARTS; round++) {
      await run(`cold start ${round}/${STARTS}`, coldStart);
      await run(`warm start ${round}/${STARTS}`, warmStart);
    }
    await run('the sample', sampleMemory);
    const changed = await run('all checked', settled);
    await run('nearest roles', measureNearest);
    await run('typing meanwhile', typingMeanwhile);
    const cores = Math.min(os.availableParallelism(), 4);
    return { roles, yardstick, changed, cores, between: BETWEEN_KEYS_MS, samples };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** The measure of all others: one thread that runs the parser over all texts, which are in memory. */
function parseAll(roles) {
  const texts = [...manyRoles(roles)].slice(2).map(({ text }) => text);
  const before = performance.now();
  for (const text of texts) parseDocument(text);
  return performance.now() - before;
}

/** A server on the taxonomy; `data`: where it keeps its cache. */
async function serve(place, data, uri = place.uri) {
  const memory = path.join(place.folder, 'memory');
  const env = { ROLEWRIGHT_DATA: data, ROLEWRIGHT_BENCH_MEMORY: memory };
  const { session } = await start(SERVERS.ours, uri, ['--expose-gc', '--require', collector], env);
  return { session, client: session.client, began: performance.now(), memory };
}

const newData = (place) => fs.mkdtempSync(path.join(place.folder, 'data-'));

/** The first message after `since` in which the server tells of a state of its background that holds. */
async function told(client, holds, since = undefined) {
  const matches = ({ method, params }) => method === 'rolewright/background' && holds(params);
  const begin = client.received.indexOf(since) + 1;
  return client.received.slice(begin).find(matches) ?? client.next(matches);
}

/** Resolves to when all roles were read. */
async function allRead(client) {
  return (await told(client, ({ reading }) => !reading)).at;
}

/** Resolves to when all files were checked. */
async function allChecked(client) {
  const read = await told(client, ({ reading }) => !reading);
  const begin = await told(client, ({ checking }) => checking, read);
  return (await told(client, ({ checking }) => !checking, begin)).at;
}

async function coldStart(place, samples) {
  place.data = newData(place);
  const { client, began } = await serve(place, place.data);
  samples.add('cold', (await allRead(client)) - began);
  await client.stop();
}

async function warmStart(place, samples) {
  const { client, began } = await serve(place, place.data);
  samples.add('warm', (await allRead(client)) - began);
  await client.dispose();
}

async function sampleMemory(place, samples) {
  const server = await serve(place, newData(place), pathToFileURL(sample).href);
  await allChecked(server.client);
  const bytes = await collected(server);
  if (bytes !== undefined) samples.add('memory of the sample', bytes);
  await server.client.dispose();
}

/** Resident memory after a collection of garbage; undefined where there are no such signals. */
async function collected({ client, memory }) {
  if (process.platform === 'win32') return undefined;
  fs.rmSync(memory, { force: true });
  process.kill(client.pid, 'SIGUSR2');
  while (!fs.existsSync(memory)) await pause(50);
  return Number(fs.readFileSync(memory, 'utf8'));
}

/** A server that has read and checked everything: its memory, saved files, renames. Answers how many files one changes. */
async function settled(place, samples, tell) {
  const server = await serve(place, newData(place));
  const { client, began } = server;
  const read = await allRead(client);
  const checked = await allChecked(client);
  samples.add('all checked', checked - read);
  samples.add('all read and checked', checked - began);
  const bytes = await collected(server);
  if (bytes !== undefined) samples.add('memory', bytes);
  for (let round = 1; round <= SAVES; round++) {
    tell(`scale: saved role ${round}/${SAVES}`);
    samples.add('saved', await savedRole(place, client, round));
  }
  const changed = await renames(place, client, samples, tell);
  await client.dispose();
  return changed;
}

/** A role takes another one's code or gives it back, on the disk: both get other problems. */
async function savedRole(place, client, round) {
  const [saved, other] = [rolePath(1), rolePath(place.roles - 1)].map((file) =>
    path.join(place.taxonomy, file),
  );
  const codeOf = (file) => path.basename(file, '.role.yaml');
  const text = fs.readFileSync(saved, 'utf8');
  const [from, to] = round % 2 === 1 ? [codeOf(saved), codeOf(other)] : [codeOf(other), codeOf(saved)];
  fs.writeFileSync(saved, text.replace(`code: ${from}`, `code: ${to}`));
  const double = (message) =>
    JSON.stringify(message.params).includes('duplicate-identity') === (round % 2 === 1);
  const waits = [saved, other].map((file) =>
    client.next((message) => isProblemsOf(message, pathToFileURL(file).href) && double(message)),
  );
  const before = performance.now();
  client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: pathToFileURL(saved).href, type: 2 }],
  });
  const last = Math.max(...(await Promise.all(waits)).map(({ at }) => at));
  return last - before;
}

/** Renames the level that a tenth of all roles have; answers how many files that changes. */
async function renames(place, client, samples, tell) {
  const rename = await renameOfLevel(place, client);
  let changed = 0;
  for (let round = 1; round <= RENAMES; round++) {
    tell(`scale: rename ${round}/${RENAMES}`);
    const before = performance.now();
    const edit = await rename();
    samples.add('rename', performance.now() - before);
    changed = edit.documentChanges.filter(({ textDocument }) => textDocument).length;
  }
  if (changed < place.roles / 10) throw new Error(`the rename reached ${changed} files only`);
  return changed;
}

/** A way to ask for the rename of the level that a tenth of all roles have. Nothing is renamed. */
async function renameOfLevel(place, client) {
  const uri = `${place.uri}/taxonomy.yaml`;
  const text = fs.readFileSync(fileURLToPath(uri), 'utf8');
  client.open(uri, text, 'taxonomy-yaml');
  await client.problems(uri, 1);
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.endsWith(`id: ${commonLevel}`));
  return () =>
    client.request('textDocument/rename', {
      textDocument: { uri },
      position: { line, character: lines[line].length },
      newName: `${commonLevel}X`,
    });
}

/**
 * Typing in one role while all others are read, while they are checked, and while renames over many files are answered,
 * each in turns with typing while nothing else goes on. A process becomes faster the longer it runs, so that the keys
 * that are compared are typed in processes that are as old: new ones with a few roles, or the same with checking stopped.
 */
async function typingMeanwhile(place, samples, tell) {
  const read = () => samples.count('completions while reading');
  // Reading may be over before enough was typed: then it is read once more.
  for (let run = 1; run <= READINGS && read() < KEYS; run++) {
    const before = read();
    await typeWhileReading(place, samples, tell);
    await typeInNewProcess(place, read() - before, samples, tell);
  }
  const { session, client } = await openForTyping(place, place.uri);
  await allRead(client);
  for (let round = 1; round <= ROUNDS_OF_CHECKING; round++)
    await typeWhileChecking(session, KEYS / ROUNDS_OF_CHECKING, samples, tell);
  await typeWhileRenaming(place, session, samples, tell);
  await client.dispose();
}

/** Types until there are enough keys or all is read; what is answered then is not counted. */
async function typeWhileReading(place, samples, tell) {
  const { session, client } = await openForTyping(place, place.uri);
  let isOver = false;
  const ends = allRead(client).then(() => {
    isOver = true;
  });
  const counted = { add: (name, ms) => isOver || samples.add(name, ms) };
  // The first keys of a new process cost more whatever else goes on.
  for (let key = 1; key <= WARM_UP; key++) await typeKey(session, new Samples(), 'reading');
  while (!isOver && samples.count('completions while reading') < KEYS) {
    tell(`scale: typing while reading ${samples.count('completions while reading')}/${KEYS}`);
    await typeKey(session, counted, 'reading');
  }
  await ends;
  await client.dispose();
}

async function typeInNewProcess(place, keys, samples, tell) {
  const { session, client } = await openForTyping(place, place.small);
  await allChecked(client);
  for (let key = 1; key <= WARM_UP; key++) await typeKey(session, new Samples(), 'idle');
  for (let key = 1; key <= keys; key++) {
    tell(`scale: typing in a new process ${key}/${keys}`);
    await typeKey(session, samples, 'new');
  }
  await client.dispose();
}

/** Some keys while all is checked, then as many with the checking stopped; at last it goes on. */
async function typeWhileChecking(session, keys, samples, tell) {
  const { client } = session;
  const { params } = await client.message(isProgressOfChecking);
  for (let key = 1; key <= keys; key++) {
    tell(`scale: typing while checking ${key}/${keys}`);
    await typeKey(session, samples, 'checking');
  }
  const stopped = told(
    client,
    ({ checking, unchecked }) => !checking && unchecked > 0,
    client.received.at(-1),
  );
  client.notify('window/workDoneProgress/cancel', { token: params.token });
  await stopped;
  for (let key = 1; key <= keys; key++) {
    tell(`scale: typing with the checking stopped ${key}/${keys}`);
    await typeKey(session, samples, 'idle');
  }
  const begins = client.next(isProgressOfChecking);
  client.notify('rolewright/goOn', undefined);
  await begins;
}

function isProgressOfChecking({ method, params }) {
  const { kind, message = '' } = params?.value ?? {};
  return method === '$/progress' && kind === 'begin' && message.startsWith('Checking');
}

/** Types while one rename is asked for after the other, in turns with typing at rest. */
async function typeWhileRenaming(place, session, samples, tell) {
  const { client } = session;
  tell('scale: waiting for rest');
  await told(client, ({ checking, unchecked }) => !checking && unchecked === 0, client.received.at(-1));
  const rename = await renameOfLevel(place, client);
  let isEnough = false;
  const renaming = async () => {
    while (!isEnough) {
      const before = performance.now();
      await rename();
      samples.add('rename while typing', performance.now() - before);
    }
  };
  for (let round = 1; round <= ROUNDS_OF_RENAMES; round++) {
    tell(`scale: typing while renaming ${round}/${ROUNDS_OF_RENAMES}`);
    isEnough = false;
    const ends = renaming();
    for (let key = 1; key <= KEYS_OF_A_ROUND; key++) await typeKey(session, samples, 'renaming');
    isEnough = true;
    await ends;
    for (let key = 1; key <= KEYS_OF_A_ROUND; key++) await typeKey(session, samples, 'rest');
  }
}

async function openForTyping(place, uri) {
  const { session, client } = await serve(place, newData(place), uri);
  const text = generateRole({ code: 'NETE.GEN.P7' }).replace('  success:', '  sucess:');
  await session.open(`${uri}/TECH/NETE/typed.role.yaml`, text);
  return { session, client };
}

/** A key with its completions, and a key with its problems; what was typed is taken back. */
async function typeKey(session, samples, phase) {
  const { prepare, letter, undo } = typedKey(session.text);
  await pause(BETWEEN_KEYS_MS);
  await session.problemsAfter(prepare);
  await pause(BETWEEN_KEYS_MS);
  const position = session.positionAt(letter.offset);
  const { ms } = await session.answerAfter(letter, 'textDocument/completion', {
    textDocument: session.document,
    position: { ...position, character: position.character + letter.insert.length },
  });
  samples.add(`completions while ${phase}`, ms);
  await pause(BETWEEN_KEYS_MS);
  await session.problemsAfter(undo);
  await pause(BETWEEN_KEYS_MS);
  const change = EDITS['a letter in a statement'](session.text);
  samples.add(`problems while ${phase}`, await session.problemsAfter(change));
  await pause(BETWEEN_KEYS_MS);
  await session.problemsAfter({ offset: change.offset, remove: change.insert.length });
}
