/** A function that remembers some of its results. It forgets all when there are too many: keys may come from strangers. */
export function boundedMemo<Value>(
  compute: (key: string) => Value,
  most: number,
  longest: number,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (key.length <= longest) {
      if (known.size >= most) known.clear();
      known.set(key, value);
    }
    return value;
  };
}
