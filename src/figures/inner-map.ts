/** The map that a map of maps holds under a key, made where there is none yet. */
export function innerMap<Key, InnerKey, Value>(
  outer: Map<Key, Map<InnerKey, Value>>,
  key: Key,
): Map<InnerKey, Value> {
  const found = outer.get(key);
  if (found !== undefined) return found;
  const created = new Map<InnerKey, Value>();
  outer.set(key, created);
  return created;
}
