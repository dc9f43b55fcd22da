import { type PatternPart, patternTree } from './pattern-tree.js';

/** In so many ways, the bounded repetitions and the alternatives of a pattern may match one text. */
const MOST_WAYS = 2000;

/** recheck unrolls a bounded repetition: a longer one would take it too long. */
const LONGEST_REPETITION = 200;

/**
 * Yields patterns that are at least as slow as a pattern, without the bounds that hide how slow it is; the quickest to
 * judge first. If one of them is linear, so is the pattern.
 *
 * recheck tells how time grows with the text. A bounded pattern, such as `(a{1,9}){1,9}` or `(a|a){30}`, reads only the
 * start of a text, so that its time does not grow at all, and yet it is far too long. `(a+)+` and `(a|a)+` show it.
 */
export function* withoutBounds(pattern: string): Generator<string, undefined> {
  const tree = patternTree(pattern);
  const bounds = [...new Set(boundsIn(tree))].filter((bound) => bound <= LONGEST_REPETITION).sort((a, b) => b - a);
  const closest = [LONGEST_REPETITION + 1, ...bounds].find((least) => waysOf(tree, least) <= MOST_WAYS);
  if (closest === undefined) return;
  if (closest > 2 && waysOf(tree, 2) <= MOST_WAYS) yield print(tree, 2);
  yield print(tree, closest);
}

function boundsIn(part: PatternPart): readonly number[] {
  if (part.kind === 'unit') return [];
  if (part.kind === 'repetition') return [part.max, ...boundsIn(part.part)];
  return (part.kind === 'group' ? part.choices : part.parts).flatMap(boundsIn);
}

/** Returns the number of ways in which a part can match a text, if repetitions have no bounds from `least` on. */
function waysOf(part: PatternPart, least: number): number {
  if (part.kind === 'unit') return 1;
  if (part.kind === 'sequence') return part.parts.reduce((ways, inner) => ways * waysOf(inner, least), 1);
  if (part.kind === 'group') return part.choices.reduce((ways, inner) => ways + waysOf(inner, least), 0);
  const ways = waysOf(part.part, least);
  // How an unbounded repetition divides a text is what recheck finds out.
  if (part.max >= least) return ways;
  let sum = 0;
  for (let times = part.min; times <= part.max; times++) sum += ways ** times;
  return sum;
}

function print(part: PatternPart, least: number): string {
  if (part.kind === 'unit') return part.source;
  if (part.kind === 'sequence') return part.parts.map((inner) => print(inner, least)).join('');
  if (part.kind === 'group') {
    const choices = part.choices.map((inner) => print(inner, least)).join('|');
    return part.opening === '' ? choices : `${part.opening}${choices})`;
  }
  const { min, max, lazy } = part;
  const repeated = max < least ? `{${min},${max}}` : min === 0 ? '*' : '+';
  return `${print(part.part, least)}${repeated}${lazy ? '?' : ''}`;
}
