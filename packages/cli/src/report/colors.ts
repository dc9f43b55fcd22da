import { createColors } from 'picocolors';

/**
 * Colours for a terminal that shows them. picocolors alone would also colour wherever `CI` is set, and so put escapes into
 * every log and file there.
 */
export const colors: ReturnType<typeof createColors> = createColors(wanted());

/** `NO_COLOR` (no-color.org) before `FORCE_COLOR` before what standard output is. */
function wanted(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
