import type { Change } from '../change.js';
import type { ChangeRule } from '../change-rule.js';
import type { SchemaEffect } from '../parameters/compare-schemas.js';
import { pairSubject, shown } from './subject.js';

/** What is particular about a rule on one effect of an edit of parameters. */
export interface ParameterRule extends Pick<ChangeRule, 'description' | 'example'> {
  readonly effect: SchemaEffect;
  readonly sentence: (change: Change) => string;
  readonly help?: string;
}

/** Returns a rule on one effect of an edit on the parameters of an error. */
export function parameterRule({ effect, help, ...rule }: ParameterRule): ChangeRule {
  return {
    ...rule,
    name: `data-param-${effect}`,
    property: 'data',
    *find({ parameters }) {
      for (const { pair, effect: found, ...change } of parameters) {
        if (found === effect) yield { ...pairSubject(pair), ...change };
      }
    },
    ...(help === undefined ? {} : { help: () => help }),
  };
}

/** Returns a parameter for a sentence. */
export function parameterTitle({ parameter, name, code }: Change): string {
  return `The parameter "${parameter}" of ${name} (${code})`;
}

/** Returns what has happened to the changed keyword: `"minimum" is 0 instead of 1`. */
export function keywordText({ keyword, from, to }: Change): string {
  if (to === null) return `"${keyword}" ${shown(from)} is gone`;
  return from === null ? `"${keyword}" is now ${shown(to)}` : `"${keyword}" is ${shown(to)} instead of ${shown(from)}`;
}
