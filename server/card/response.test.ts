import { expect, test } from 'vitest';
import { stateOf } from '../../test/support/role-state';
import { type CardResponse, cardNotices, cardResponse } from './response';

function answer(text: string, previous?: CardResponse, notice?: string): CardResponse {
  const state = stateOf(text);
  return cardResponse({ state, version: 3, problems: [], catalogue: () => undefined, previous, notice });
}

const sound = 'title: Ward Nurse\ncode: NURS.WARD.P3\nlevel: P3\n';
const conflict = '<<<<<<< ours\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n';

test('a sound file gives its card', () => {
  const card = answer(sound);
  expect(card).toMatchObject({ title: 'Ward Nurse', version: 3, stale: false, complete: true });
  expect(card).not.toHaveProperty('notice');
  expect(card.html).toContain('Ward Nurse');
});

test('a broken file keeps the last good card and says so', () => {
  const good = answer(sound);
  expect(answer(conflict, good)).toMatchObject({
    html: good.html,
    title: 'Ward Nurse',
    stale: true,
    notice: cardNotices.stale,
  });
});

test('a file that was broken from the start shows what can be read, and goes on doing so', () => {
  const first = answer(conflict);
  expect(first).toMatchObject({ stale: false, complete: false, notice: cardNotices.partial });
  const second = answer(conflict.replace('title: A', 'title: C'), first);
  expect(second.stale).toBe(false);
});

test('once the file is mended the card is its own again', () => {
  const good = answer(sound);
  expect(answer(sound.replace('Ward', 'Bay'), answer(conflict, good))).toMatchObject({
    title: 'Bay Nurse',
    stale: false,
  });
});

test('what else there is to say comes along', () => {
  expect(answer(sound, undefined, 'The taxonomy cannot be read.').notice).toBe(
    'The taxonomy cannot be read.',
  );
});

test('without a title the code names the tab', () => {
  expect(answer('code: NURS.WARD.P3\n').title).toBe('NURS.WARD.P3');
});
