/** Returns the words before the cases of the last plural in a text that may be broken; none if the selector is another one. */
export function pluralCasesIn(text: string): readonly string[] {
  let from = 0;
  for (const { index, 0: head } of text.matchAll(HEAD)) from = index + head.length;
  if (from === 0) return [];
  const keys: string[] = [];
  let depth = 0;
  for (const [piece] of text.slice(from).matchAll(/[{}]|[^{}\s]+/g)) {
    if (piece === '{') depth += 1;
    else if (piece === '}') depth -= 1;
    else if (depth === 0) keys.push(piece);
  }
  return keys;
}

const HEAD = /,[ \t\n]{0,20}(?:plural|selectordinal)[ \t\n]{0,20},/g;
