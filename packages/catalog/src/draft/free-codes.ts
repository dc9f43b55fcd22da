/** A block of codes, as far as it says which may be given away. */
export interface CodeBlock {
  readonly from: number;
  readonly to: number;
  /** Codes that are never given to an error. */
  readonly reserved?: readonly { readonly code: number }[];
}

/** The free codes of a block: first those above a code, then the gaps below it, both ascending. */
export function* freeCodes(
  { from, to, reserved = [] }: CodeBlock,
  taken: ReadonlySet<number>,
  above: number,
): Generator<number, undefined> {
  const never = new Set(reserved.map(({ code }) => code));
  for (let code = Math.max(above + 1, from); code <= to; code++) if (!taken.has(code) && !never.has(code)) yield code;
  for (let code = from; code < above; code++) if (!taken.has(code) && !never.has(code)) yield code;
}
