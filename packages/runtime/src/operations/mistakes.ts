const MOST = 20;

/**
 * Reports all mistakes at once, if there are any.
 *
 * @throws TypeError if there are any.
 */
export function throwMistakes(subject: string, mistakes: readonly string[]): void {
  if (mistakes.length === 0) return;
  const shown = mistakes.slice(0, MOST).map((mistake) => `\n- ${mistake}`);
  const more = mistakes.length > MOST ? `\n- and ${mistakes.length - MOST} more.` : '';
  throw new TypeError(`${subject} cannot be declared so:${shown.join('')}${more}`);
}
