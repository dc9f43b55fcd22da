import type { checkSync, Diagnostics } from 'recheck';
import { loadRecheck } from './load-recheck.js';
import { withoutBounds } from './without-bounds.js';

/** How the time of a regular expression grows with the length of a text, for the text that is worst for it. */
export type PatternCost =
  | { readonly kind: 'linear' }
  /** The time grows with the length to the power of `degree`. */
  | { readonly kind: 'polynomial'; readonly degree: number }
  | { readonly kind: 'exponential' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Returns the cost of a valid regular expression, after at most about `milliseconds`. A catalogue's have the flag u. */
export type PatternJudge = (pattern: string, milliseconds: number, flags?: string) => PatternCost;

/** A longer pattern is not judged: recheck reads a pattern before it looks at the clock. */
const LONGEST = 10_000;

/**
 * Returns a judge that remembers what it found out last. It loads recheck with the first pattern.
 *
 * Most verdicts of recheck are proofs, made with an automaton. A pattern that looks around or refers back has no
 * automaton. It counts as linear if recheck attacked it and found nothing.
 */
export function createPatternJudge(load: () => typeof checkSync = loadRecheck, remembered = 1000): PatternJudge {
  const costs = new Map<string, PatternCost>();
  return (pattern, milliseconds, flags = 'u') => {
    if (pattern.length > LONGEST) return unknown(`it has more than ${LONGEST} characters`);
    const key = `/${pattern}/${flags}`;
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = costOf(pattern, flags, milliseconds, load());
    // With more time, what is unknown may become known.
    if (cost.kind === 'unknown') return cost;
    const [oldest] = costs.keys();
    if (costs.size >= remembered && oldest !== undefined) costs.delete(oldest);
    costs.set(key, cost);
    return cost;
  };
}

function costOf(pattern: string, flags: string, milliseconds: number, check: typeof checkSync): PatternCost {
  let cost: PatternCost = unknown('it has too many alternatives one after another');
  // recheck throws for parts of a millisecond.
  const timeout = Math.floor(milliseconds / 2);
  try {
    for (const unbounded of withoutBounds(pattern)) {
      // With recheck's own limit of 30 repetitions, it would only attack ^[a-z]{1,64}$, which takes 20 times as long.
      cost = costFrom(check(unbounded, flags, { timeout, maxRepeatCount: 1000 }));
      if (cost.kind === 'linear') return cost;
    }
    return cost;
  } catch {
    // Deep nesting exhausts the stack.
    return unknown('it is too complicated');
  }
}

function costFrom(result: Diagnostics): PatternCost {
  if (result.status === 'safe') return { kind: 'linear' };
  if (result.status === 'unknown') {
    const untimely = result.error.kind === 'timeout';
    return unknown(untimely ? 'it is too complicated' : 'it uses syntax that is too new');
  }
  const { complexity } = result;
  return complexity.type === 'polynomial' ? { kind: 'polynomial', degree: complexity.degree } : { kind: 'exponential' };
}

function unknown(reason: string): PatternCost {
  return { kind: 'unknown', reason };
}
