import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'texts-are-not-blank',
  severity: 'error',
  description:
    'A translation has something to read. ' +
    'A text of spaces is not the fallback, but an empty message; leave the name out until there is a text.',
  example: exampleOf({ source: 'The order is locked.', wrong: '  ', right: 'Die Bestellung ist gesperrt.' }),
  looksAtCharacters: true,
  applies: ({ target }) => !SEEN.test(target.raw),
  *check({ source }) {
    if (!SEEN.test(source.raw)) return;
    const message = 'The text has nothing that people can read.';
    yield { message, help: 'Translate it, or remove the name, so that people read the fallback.' };
  },
};

const SEEN = /[\p{L}\p{N}\p{S}{]/u;
