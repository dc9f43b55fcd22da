import { type Message, selectorsOf } from '@error-contracts/catalog/message';
import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'select-cases-agree',
  severity: 'error',
  description:
    'If source and translation both choose a text by a value, they name the same values. ' +
    'A translated value is never chosen, because the program sends the original one.',
  example: exampleOf({
    source: '{kind, select, email {The email} other {The message}} is lost.',
    data: { kind: { type: 'string' } },
    wrong: '{kind, select, brief {Die E-Mail} other {Die Nachricht}} ist verloren.',
    right: '{kind, select, email {Die E-Mail} other {Die Nachricht}} ist verloren.',
  }),
  applies: ({ target }) => target.raw.includes('select'),
  *check({ source, target }) {
    if (source.message === undefined || target.message === undefined) return;
    const wanted = selectCases(source.message);
    for (const [name, keys] of selectCases(target.message)) {
      const expected = wanted.get(name);
      if (expected === undefined) continue;
      const missing = [...expected].filter((key) => !keys.has(key));
      for (const key of keys) {
        if (expected.has(key)) continue;
        const meant = missing.length === 1 ? missing[0] : undefined;
        yield {
          offset: Math.max(0, target.raw.indexOf(key)),
          value: key,
          message: `The source of {${name}} has no case “${key}”.`,
          help: meant === undefined ? `Use ${[...expected].join(', ')}.` : `Write ${meant} instead of ${key}.`,
        };
      }
      if (missing.length > 0 && [...keys].every((key) => expected.has(key))) {
        const message = `The text has no case ${missing.join(', ')} for {${name}}, which the source has.`;
        yield { message, help: `Add ${missing.map((key) => `${key} {…}`).join(' ')}.` };
      }
    }
  },
};

function selectCases(message: Message): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { type, name, cases } of selectorsOf(message)) {
    if (type === 'select') found.set(name, new Set([...(found.get(name) ?? []), ...cases.map(({ key }) => key)]));
  }
  return found;
}
