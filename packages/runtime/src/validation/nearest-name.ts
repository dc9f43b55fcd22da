/**
 * Returns the name that a mistyped word most likely meant: the first that differs in one place, by at most two
 * letters.
 */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  for (const name of names) if (differsInOnePlace(word.slice(0, 100).toLowerCase(), name.toLowerCase())) return name;
  return undefined;
}

function differsInOnePlace(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return head + tail >= Math.max(2, longer - 2);
}
