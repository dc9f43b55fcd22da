import type { Violation } from '../../draft/violation.js';
import { parseMessage } from '../../message/parse-message.js';
import { nearest } from '../../names/nearest.js';
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
        const names = Object.keys(entries.get(name)?.value.data ?? {});
        if (!messages.has(name)) yield* violation(text, { file: localeFile, path: [name] }, names);
      }
    }
  },
};

/** A translator can choose one of the names that are declared, and cannot declare another one. */
function* violation(
  text: string,
  place: Pick<Violation, 'file' | 'path'>,
  declared: readonly string[] = [],
): Iterable<Violation> {
  const parsed = parseMessage(text);
  if (parsed.ok) return;
  const { offset, reason: message, wrongName } = parsed;
  const help = wrongName === undefined || declared.length === 0 ? parsed.help : declaredHelp(wrongName, declared);
  yield { ...place, offset, message, help };
}

function declaredHelp(wrong: string, declared: readonly string[]): string {
  const near = declared.length === 1 ? declared[0] : nearest(wrong, declared);
  if (near !== undefined) return `Write "${near}", as the source does.`;
  return `Write one of the names that the source has: ${declared.slice(0, 5).join(', ')}.`;
}
