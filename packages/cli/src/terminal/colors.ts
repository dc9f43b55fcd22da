import picocolors from 'picocolors';
import type { Terminal } from './terminal.js';

/** Functions that colour a text, or leave it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * Returns the colours for a stream, standard output by default. picocolors alone would also colour wherever `CI` is set,
 * and so put escapes into every log and file there.
 */
export function colorsOf({ env, stdout }: Pick<Terminal, 'env' | 'stdout'>): Colors {
  return picocolors.createColors(areWanted(env, stdout));
}

/** `NO_COLOR` (no-color.org) wins over `FORCE_COLOR`, and that over what the stream is. */
function areWanted({ NO_COLOR, FORCE_COLOR, TERM }: Terminal['env'], { isTTY }: Terminal['stdout']): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return isTTY === true && TERM !== 'dumb';
}
