import type { Violation } from '../../draft/violation.js';
import { parseMessage } from '../../message/parse-message.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'messages-parse',
  severity: 'error',
  description:
    'Every text is ICU MessageFormat, in the part of it that every translation service can keep. ' +
    'A text that does not parse cannot be rendered.',
  example: {
    wrong: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { message: 'Use at most {max letters.', data: { max: { type: 'integer' } } } },
      },
    },
    right: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { message: 'Use at most {max} letters.', data: { max: { type: 'integer' } } } },
      },
    },
  },
  *check({ file, entries, locales }) {
    for (const { name, value, message } of entries.values()) {
      if (message === undefined) yield* violation(value.message, { file, path: ['errors', name, 'message'] });
    }
    for (const { file: localeFile, texts, messages } of locales) {
      for (const [name, text] of texts) {
        if (!messages.has(name)) yield* violation(text, { file: localeFile, path: [name] });
      }
    }
  },
};

function* violation(text: string, place: Pick<Violation, 'file' | 'path'>): Iterable<Violation> {
  const parsed = parseMessage(text);
  if (!parsed.ok) yield { ...place, offset: parsed.offset, message: parsed.reason, help: parsed.help };
}
