import { GAP } from './text.js';

/** How a text ends: which class of mark stands there. A full stop and an exclamation mark are one class. */
export type Ending = 'stop' | 'none' | 'question' | 'ellipsis' | 'colon' | 'comma' | 'dash';

/** Returns how a text ends, and where its last mark is. Brackets and quotes after the mark do not count, a placeholder does. */
export function endingOf(visible: string, script?: string): { readonly ending: Ending; readonly offset: number } {
  let at = visible.length - 1;
  while (at >= 0 && CLOSING.has(visible.charAt(at))) at -= 1;
  const last = visible.charAt(at);
  if (visible.slice(Math.max(0, at - 2), at + 1) === '...') return { ending: 'ellipsis', offset: at };
  // The Greek question mark is a semicolon.
  if (script === 'Grek' && last === ';') return { ending: 'question', offset: at };
  return { ending: MARKS.get(last) ?? 'none', offset: Math.max(0, at) };
}

const CLOSING: ReadonlySet<string> = new Set([...' \t\n\u00a0\u202f\u200e\u200f\u2069"\'”’»›“‘」』）)]】*_', GAP]);

const MARKS: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ...[...'.。．｡!！।॥۔։።။។'].map((mark) => [mark, 'stop'] as const),
  ...[...'?？؟⸮\u037e'].map((mark) => [mark, 'question'] as const),
  ...[...'…⋯'].map((mark) => [mark, 'ellipsis'] as const),
  ...[...':：'].map((mark) => [mark, 'colon'] as const),
  ...[...',，、،;；؛'].map((mark) => [mark, 'comma'] as const),
  ...[...'-–—'].map((mark) => [mark, 'dash'] as const),
]);
