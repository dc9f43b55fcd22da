import type { Violation } from '../../draft/violation.js';
import { parseMessage } from '../../message/parse-message.js';
import type { Rule } from '../rule.js';

/** Every text is a message of the profile: ICU MessageFormat that every translation service can hold. */
export const rule: Rule = {
  name: 'messages-parse',
  severity: 'error',
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
