/**
 * Returns whether a path fits a pattern: `*` is anything in a name, `?` one character, `**` any folders. A pattern of a
 * folder fits all below it. The time grows with the length of both, whatever they are.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').replace(/\/$/, '').split('/');
  // Whoever names a folder means what is in it.
  return fits(path.split('/'), [...wanted, '**'], '**', (name, glob) => fits([...name], [...glob], '*', sameCharacter));
}

function sameCharacter(character: string, wanted: string): boolean {
  return wanted === '?' || character === wanted;
}

/** Compares two lists. Of several stars only the last one can give back what it took: that is enough. */
function fits<Item extends string>(
  items: readonly Item[],
  pattern: readonly string[],
  any: string,
  same: (item: Item, wanted: string) => boolean,
): boolean {
  let [at, wanted, star, after] = [0, 0, -1, 0];
  while (at < items.length) {
    const next = pattern[wanted];
    if (next === any) [star, after, wanted] = [wanted, at, wanted + 1];
    else if (next !== undefined && same(items[at] as Item, next)) [at, wanted] = [at + 1, wanted + 1];
    else if (star !== -1) [after, at, wanted] = [after + 1, after + 1, star + 1];
    else return false;
  }
  while (pattern[wanted] === any) wanted += 1;
  return wanted === pattern.length;
}
