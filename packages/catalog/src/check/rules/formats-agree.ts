import { findPlaceholder } from '../../message/find-placeholder.js';
import { meaningsOf } from '../../message/meanings-of.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'formats-agree',
  severity: 'error',
  description:
    'A translation shows a value as what the source shows it: in the same unit or currency, as a percentage, or as a date or time. ' +
    'Otherwise it says something else: 0.25 is 25 % or a quarter.',
  example: {
    wrong: {
      'catalog.json': {
        errors: { DISK_FULL: { message: '{used, number, percent} is used.', data: { used: { type: 'number' } } } },
      },
      'locales/de.json': { DISK_FULL: '{used} ist belegt.' },
    },
    right: {
      'catalog.json': {
        errors: { DISK_FULL: { message: '{used, number, percent} is used.', data: { used: { type: 'number' } } } },
      },
      'locales/de.json': { DISK_FULL: '{used, number, percent} ist belegt.' },
    },
  },
  *check({ entries, locales }) {
    for (const { file, tag, texts, messages, withheld } of locales) {
      for (const [name, translation] of messages) {
        const source = entries.get(name)?.message;
        if (source === undefined || withheld.has(name)) continue;
        const wanted = meaningsOf(source);
        for (const [parameter, shown] of meaningsOf(translation)) {
          const expected = wanted.get(parameter);
          const foreign = [...shown].find((meaning) => expected?.has(meaning) === false);
          if (expected === undefined || expected.size === 0 || foreign === undefined) continue;
          yield {
            file,
            path: [name],
            offset: findPlaceholder(texts.get(name) ?? '', parameter),
            value: foreign,
            message: `The ${tag} text of ${name} shows {${parameter}} ${asWhat(foreign)}, and the source message shows it ${[...expected].map(asWhat).join(' and ')}.`,
            help: `Write {${parameter}} as the source does; only the style of a date or time may be another.`,
          };
        }
      }
    }
  },
};

function asWhat(meaning: string): string {
  if (meaning === '') return 'as it is';
  if (meaning === 'time') return 'as a date or time';
  if (meaning === 'percent') return 'as a percentage';
  return meaning === 'currency' ? 'as an amount of money' : `in ${meaning}`;
}
