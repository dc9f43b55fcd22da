import { declaredValues } from '../../draft/declared-values.js';
import type { PatternCost } from '../patterns/pattern-cost.js';
import { longestText, slowPatternsOf } from '../patterns/slow-patterns.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'patterns-are-fast',
  severity: 'error',
  description:
    'A pattern takes linear time on every text, or its maxLength keeps the time short. ' +
    'Otherwise one response, with a text made for it, stops the program that validates it.',
  example: {
    wrong: {
      'catalog.json': { errors: { NAME_TOO_LONG: { data: { name: { type: 'string', pattern: '^(a|a)*$' } } } } },
    },
    right: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { name: { type: 'string', pattern: '^a*$' } } } } } },
  },
  *check(draft) {
    const slowPatterns = slowPatternsOf(draft);
    for (const { title, path, schema } of declaredValues(draft)) {
      for (const { path: inside, cost, maxLength } of slowPatterns(schema)) {
        yield {
          file: draft.file,
          path: [...path, ...inside],
          message: `${title} has a pattern ${reasonOf(cost, maxLength)}.`,
          help: helpOf(cost),
        };
      }
    }
  },
};

function reasonOf(cost: PatternCost, maxLength: number): string {
  if (cost.kind === 'unknown') return `whose time cannot be told: ${cost.reason}`;
  if (cost.kind !== 'polynomial') return 'that takes exponential time on some texts';
  const growth = { 2: 'quadratic', 3: 'cubic' }[cost.degree] ?? `polynomial (n to the power of ${cost.degree})`;
  const limit = Number.isFinite(maxLength)
    ? `its maxLength of ${maxLength} is too high for that`
    : 'it has no maxLength';
  return `that takes ${growth} time on some texts, and ${limit}`;
}

function helpOf(cost: PatternCost): string {
  if (cost.kind === 'unknown')
    return 'Use a simpler pattern, or describe the value in words and leave the pattern out.';
  const once = 'Let only one part of the pattern match each text: (a+)+ and (a|aa)+ are a+, and (a*b*)* is [ab]*.';
  if (cost.kind !== 'polynomial') return once;
  const length = longestText(cost);
  return `Begin it with ^, let no two repetitions match the same text, or set "maxLength" to ${length} or less.`;
}
