import { declaredValues } from '../../draft/declared-values.js';
import type { Draft } from '../../draft/draft.js';
import type { JsonObject } from '../../json.js';
import { createPatternJudge, type PatternCost } from './pattern-cost.js';
import { type PatternPlace, patternsIn } from './patterns-in.js';

/** A pattern that takes too long on some texts, or may do so. */
export interface SlowPattern extends PatternPlace {
  readonly cost: PatternCost;
}

/** Returns the slow patterns in a schema of the draft. */
export type FindSlowPatterns = (schema: JsonObject) => readonly SlowPattern[];

/** What one text may cost a pattern: 1000 characters in quadratic time. It is about a millisecond. */
const MOST_STEPS = 1_000_000;

/** How long one pattern may be judged, and all patterns of a draft together. What is not judged by then is refused. */
const MILLISECONDS = { pattern: 6000, draft: 20_000, least: 200 } as const;

const judge = createPatternJudge();
const found = new WeakMap<Draft, FindSlowPatterns>();

/** Judges every pattern of a draft, once for all rules. Returns what finds the slow ones in a schema. */
export function slowPatternsOf(draft: Draft, milliseconds: number = MILLISECONDS.draft): FindSlowPatterns {
  const known = found.get(draft) ?? judgeAll(draft, milliseconds);
  found.set(draft, known);
  return known;
}

/** Returns the longest text that a pattern of this cost may meet; undefined if no length is short enough. */
export function longestText(cost: PatternCost): number | undefined {
  // Without the margin, the cube root of a million is 99.99…
  if (cost.kind === 'polynomial') return Math.floor(MOST_STEPS ** (1 / cost.degree) + 1e-6);
  return cost.kind === 'linear' ? Number.POSITIVE_INFINITY : undefined;
}

function judgeAll(draft: Draft, milliseconds: number): FindSlowPatterns {
  const costs = new Map<string, PatternCost>();
  const end = performance.now() + milliseconds;
  for (const { schema } of declaredValues(draft)) {
    for (const { pattern } of patternsIn(schema)) {
      if (!costs.has(pattern)) costs.set(pattern, judgeUntil(end, pattern));
    }
  }
  return (schema) =>
    [...patternsIn(schema)].flatMap((place) => {
      const cost = costs.get(place.pattern) ?? judgeUntil(end, place.pattern);
      return place.maxLength <= (longestText(cost) ?? -1) ? [] : [{ ...place, cost }];
    });
}

function judgeUntil(end: number, pattern: string): PatternCost {
  const left = end - performance.now();
  if (left < MILLISECONDS.least) return { kind: 'unknown', reason: 'the patterns before it took all the time' };
  return judge(pattern, Math.min(left, MILLISECONDS.pattern));
}
