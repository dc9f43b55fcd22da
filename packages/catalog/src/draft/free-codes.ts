import type { Code } from '../contract.js';

/** A block of codes, some of which may be reserved. */
interface CodeBlock {
  readonly from: number;
  readonly to: number;
  /** Codes that no error may have. */
  readonly reserved?: readonly { readonly code: Code }[];
}

/** Yields the free codes of a block, ascending: first those above a code, then the gaps below it. */
export function* freeCodes(
  { from, to, reserved = [] }: CodeBlock,
  taken: ReadonlySet<Code>,
  above: number,
): Generator<number, undefined> {
  const never = new Set<Code>(reserved.map(({ code }) => code));
  for (let code = Math.max(above + 1, from); code <= to; code++) if (!taken.has(code) && !never.has(code)) yield code;
  for (let code = from; code < above; code++) if (!taken.has(code) && !never.has(code)) yield code;
}
