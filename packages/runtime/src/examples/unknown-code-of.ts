/** Returns a code of the kind of others that is none of them, as a newer server may send it. */
export function unknownCodeOf(
  codes: readonly (number | string)[],
  success: readonly (number | string)[],
): number | string {
  const known = new Set<number | string>([...codes, ...success]);
  let highest = Number.MIN_SAFE_INTEGER;
  for (const code of known) highest = Math.max(highest, Number(code));
  const isText = typeof codes[0] === 'string';
  if (codes.length > 0 && Number.isSafeInteger(highest)) {
    for (const code of [highest + 1, highest - 1, 0, 1, -1]) {
      const found = isText ? String(code) : code;
      if (Number.isSafeInteger(code) && !known.has(found)) return found;
    }
  }
  if (!isText) return firstFree(known);
  let found = `${String(codes[0]).slice(0, 150)}_of_a_newer_server`;
  while (known.has(found)) found = `${found}_`;
  return found;
}

/** Of n codes, one of n + 1 integers is free. */
function firstFree(known: ReadonlySet<number | string>): number {
  let code = 1;
  while (known.has(code)) code++;
  return code;
}
