import { expect, it } from 'vitest';
import { onceFor } from './once-for';

it('works something out once for each object, and not for its copies', () => {
  const seen: object[] = [];
  const length = onceFor((owner: { readonly text: string }) => {
    seen.push(owner);
    return owner.text.length;
  });
  const owner = { text: 'four' };
  expect([length(owner), length(owner), length({ ...owner })]).toEqual([4, 4, 4]);
  expect(seen).toHaveLength(2);
  expect(owner).toEqual({ text: 'four' });
});

it('keeps the results of several questions apart', () => {
  const owner = {};
  const [one, two] = [onceFor(() => 1), onceFor(() => undefined)];
  expect([one(owner), two(owner), two(owner)]).toEqual([1, undefined, undefined]);
});
