import { expect, test } from 'vitest';
import { RecentAnswers } from './recent-answers';

test('finds an answer once, keeps those that were asked for last, and no faults', async () => {
  const found: string[] = [];
  const kept = new RecentAnswers<string>(2, (answer) => answer !== 'fault');
  const get = (key: string, answer = key) =>
    kept.get(key, async () => {
      found.push(key);
      return answer;
    });
  expect(await Promise.all([get('a'), get('a'), get('b'), get('a')])).toEqual(['a', 'a', 'b', 'a']);
  expect(found).toEqual(['a', 'b']);
  await get('c');
  await get('a');
  await get('b');
  expect(found).toEqual(['a', 'b', 'c', 'b']);
  await get('x', 'fault');
  await get('x');
  await get('x');
  expect(found.slice(4)).toEqual(['x', 'x']);
});
