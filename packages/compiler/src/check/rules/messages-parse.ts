import { parseMessage } from '../../message/parse-message.js';
import type { Finding, Rule } from '../rule.js';

/** Every text is a message of the profile: ICU MessageFormat that every translation service can hold. */
export const rule: Rule = {
  name: 'messages-parse',
  severity: 'error',
  *check({ file, entries, locales }) {
    for (const { name, value, message } of entries.values()) {
      if (message === undefined) yield* fault(value.message, { file, path: ['errors', name, 'message'] });
    }
    for (const { file: localeFile, texts, messages } of locales) {
      for (const [name, text] of texts) {
        if (!messages.has(name)) yield* fault(text, { file: localeFile, path: [name] });
      }
    }
  },
};

function* fault(text: string, place: Pick<Finding, 'file' | 'path'>): Iterable<Finding> {
  const parsed = parseMessage(text);
  if (!parsed.ok) yield { ...place, offset: parsed.offset, message: parsed.reason, mend: parsed.mend };
}
