/** The numbers added up; 0 for none. */
export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** For each key, in the order given, what the parts under it add up to; a key that no part has is 0. */
export function sumByKey<Key>(
  keys: readonly Key[],
  parts: Iterable<ReadonlyMap<Key, number>>,
): ReadonlyMap<Key, number> {
  const sums = new Map(keys.map((key) => [key, 0]));
  for (const part of parts) {
    for (const [key, number] of part) sums.set(key, (sums.get(key) ?? 0) + number);
  }
  return sums;
}

/** Items by a key of theirs, keys in the order they first appear. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
