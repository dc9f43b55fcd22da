/**
 * Returns a function that remembers some of its results. It forgets all of them if there are too many, because
 * strangers may choose the keys.
 */
export function boundedMemo<Value>(
  compute: (key: string) => Value,
  mostEntries: number,
  longestKey: number,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (key.length <= longestKey) {
      if (known.size >= mostEntries) known.clear();
      known.set(key, value);
    }
    return value;
  };
}
