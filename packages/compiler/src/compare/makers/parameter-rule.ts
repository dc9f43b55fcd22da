import type { Change, CompareRule } from '../change.js';
import type { ChangeRule } from '../change-rule.js';
import type { SchemaEffect } from '../parameters/compare-schemas.js';
import { pairSubject } from '../subject.js';

/** A rule on one effect of an edit on the parameters of an error. */
export function parameterRule(
  name: ChangeRule & `data-param-${SchemaEffect}`,
  effect: SchemaEffect,
  sentence: (change: Change) => string,
  mend?: string,
): CompareRule {
  return {
    name,
    *find({ parameters }) {
      for (const { pair, effect: found, ...change } of parameters) {
        if (found === effect) yield { ...pairSubject(pair), ...change };
      }
    },
    sentence,
    ...(mend === undefined ? {} : { mend: () => mend }),
  };
}

/** A parameter for a sentence. */
export function parameterTitle({ parameter, name, code }: Change): string {
  return `The parameter "${parameter}" of ${name} (${code})`;
}
