import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Requests } from './requests';
import { inTurns, nextTurn, Slices } from './turn';

/** Lets the time of a slice pass. */
function work(): void {
  const end = Date.now() + 6;
  while (Date.now() < end);
}

/** Says whether a pause is over, some turns later. */
async function isOver(pause: Promise<void>): Promise<boolean> {
  let over = false;
  void pause.then(() => {
    over = true;
  });
  await nextTurn();
  await nextTurn();
  return over;
}

test.each([true, false])(
  'an answer that takes long makes way for what is typed, and only for that: %s',
  async (typing) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    let check: () => void = () => undefined;
    const checked = new Promise<void>((resolve) => {
      check = resolve;
    });
    function* steps() {
      work();
      yield;
      return 'done';
    }
    const answer = inTurns({ background: { typing, caughtUp: () => checked } }, steps()).then(
      () => undefined,
    );
    expect(await isOver(answer)).toBe(!typing);
    vi.runAllTimers();
    expect(await isOver(answer)).toBe(!typing);
    check();
    expect(await isOver(answer)).toBe(true);
  },
);

describe('work in the background', () => {
  test('goes on where nobody wants anything', async () => {
    const slices = new Slices(new Requests(), () => false);
    work();
    expect(await isOver(slices.pause())).toBe(true);
  });

  test('waits for the answers to all requests', async () => {
    const requests = new Requests();
    const slices = new Slices(requests, () => false);
    const ends = [requests.begin(), requests.begin()];
    work();
    const pause = slices.pause();
    ends[0]?.();
    expect(await isOver(pause)).toBe(false);
    ends[1]?.();
    expect(await isOver(pause)).toBe(true);
  });

  test('rests for a while when somebody types', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const slices = new Slices(new Requests(), () => true);
    work();
    const pause = slices.pause();
    expect(await isOver(pause)).toBe(false);
    vi.runAllTimers();
    expect(await isOver(pause)).toBe(true);
  });

  test('costs nothing within a slice', async () => {
    const slices = new Slices(new Requests(), () => true);
    let over = false;
    void slices.pause().then(() => {
      over = true;
    });
    await Promise.resolve();
    await Promise.resolve();
    expect(over).toBe(true);
  });
});
