import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'codes-are-present',
  severity: 'error',
  description:
    'In a catalogue with integer codes every error has one. ' +
    'Only in a catalogue with string codes may the code be left out: then it is the name.',
  example: {
    wrong: {
      'catalog.json':
        '{"name":"shop","sourceLocale":"en","errors":{"A_MISSING":{"code":1,"message":"A.","status":400},"B_MISSING":{"message":"B.","status":400}}}',
    },
    right: {
      'catalog.json':
        '{"name":"shop","sourceLocale":"en","errors":{"A_MISSING":{"code":1,"message":"A.","status":400},"B_MISSING":{"code":2,"message":"B.","status":400}}}',
    },
  },
  *check({ file, entries, codeKind, released }) {
    if (codeKind === 'string') return;
    for (const { name, value } of entries.values()) {
      if (value.code !== undefined) continue;
      const was = released?.get(name);
      yield {
        file,
        path: ['errors', name],
        at: 'key',
        message: `${name} has no code, but other errors of the catalogue have integer codes.`,
        value: name,
        help: was === undefined ? 'Give it a code that no other error has.' : `Give it back the code ${was}.`,
      };
    }
  },
};
