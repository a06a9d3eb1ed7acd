/**
 * One order for the keys of several lists, each in the same underlying order: a key that only a later list has stands
 * behind the one before it there.
 */
export function mergedOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = [];
  for (const list of lists) {
    for (const [index, key] of list.entries()) {
      if (order.includes(key)) continue;
      const before = list[index - 1];
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
    }
  }
  return order;
}
