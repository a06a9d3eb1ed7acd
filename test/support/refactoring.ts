import { labelledEdit } from '../../server/service/labelled-edit';
import { libraryOffers, type Offer } from '../../server/service/library/offers';
import { filesOfTask, perform } from '../../server/service/library/perform';
import type { AnyState } from '../../server/service/snapshot';
import { allAbilities } from './edit-abilities';
import { fixtureFolder, markedWorkspace } from './workspace';
import { afterEdit } from './workspace-edit';

export type Files = Readonly<Record<string, string>>;

const asked = { asked: true, all: true, canMake: true };

/** The refactorings of the library that are offered at the `|` of a folder, by their titles. */
export async function offersAt(files: Files, breadth: Partial<typeof asked> = {}): Promise<readonly Offer[]> {
  const { state, offset, workspace } = await markedWorkspace(files);
  return libraryOffers(state, offset, workspace.snapshot(), { ...asked, ...breadth });
}

/** All files after the refactoring at the `|` (or another mark) whose title begins so, or why it was refused. */
export async function refactored(files: Files, title: string, mark = '|'): Promise<Files | string> {
  const { state, offset, workspace, files: before } = await markedWorkspace(files, mark);
  const snapshot = workspace.snapshot();
  const offers = libraryOffers(state, offset, snapshot, asked);
  const offer = offers.find((each) => each.title.startsWith(title));
  if (!offer) throw new Error(`"${title}" is not among: ${offers.map((each) => each.title).join(' · ')}`);
  if (offer.refused !== undefined) return offer.refused;
  const others: AnyState[] = [];
  for (const uri of filesOfTask(offer.what, state, offset, snapshot)) {
    const other = uri === state.uri ? state : await workspace.state(uri);
    if (other) others.push(other);
  }
  const done = perform(offer.what, state, offset, others);
  if (!done) throw new Error(`"${title}" changes nothing`);
  if ('refusal' in done) return done.refusal;
  const documents = new Map([state, ...others].map((each) => [each.uri, each.document]));
  const changes = done.changes.map((each) => ({ ...each, document: documents.get(each.uri), version: null }));
  const edit = labelledEdit(changes, done.label, allAbilities);
  const texts = Object.entries(before).map(([name, text]): [string, string] => [
    `${fixtureFolder}/${name}`,
    text,
  ]);
  const after = [...afterEdit(new Map(texts), edit)];
  return Object.fromEntries(after.map(([uri, text]) => [uri.slice(fixtureFolder.length + 1), text]));
}
