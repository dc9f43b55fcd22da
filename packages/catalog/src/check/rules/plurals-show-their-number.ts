import type { DraftEntry } from '../../draft/draft.js';
import { parametersOf } from '../../draft/parameters-of.js';
import type { Violation } from '../../draft/violation.js';
import { findCase } from '../../message/find-case.js';
import type { Message, Part, Selector } from '../../message/message.js';
import { numbersOfCases } from '../../message/numbers-of-cases.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'plurals-show-their-number',
  severity: 'warning',
  description:
    'A plural case that stands for several numbers shows the number. ' +
    'Otherwise the value is lost, or a wrong one is read: in Russian, `one` is for 1, 21 and 31.',
  example: {
    wrong: {
      'catalog.json': {
        errors: {
          FILES_TOO_LARGE: {
            message: '{count, plural, one {One file is} other {Several files are}} too large.',
            data: { count: { type: 'integer' } },
          },
        },
      },
    },
    right: {
      'catalog.json': {
        errors: {
          FILES_TOO_LARGE: {
            message: '{count, plural, one {One file is} other {# files are}} too large.',
            data: { count: { type: 'integer' } },
          },
        },
      },
    },
  },
  *check({ file, head, entries, locales }) {
    const numbersOf = numbersOfCases(head.sourceLocale ?? '');
    for (const entry of entries.values()) {
      if (entry.message === undefined) continue;
      const place = { file, path: ['errors', entry.name, 'message'] };
      yield* lostNumbers(entry, entry.message, { text: entry.value.message, numbersOf, place });
    }
    for (const { file: localeFile, tag, texts, messages } of locales) {
      const numbersOfLocale = numbersOfCases(tag);
      for (const [name, message] of messages) {
        const entry = entries.get(name);
        // If the source shows the number, the checks of translations compare both texts.
        if (entry?.message === undefined) continue;
        const source = entry.message;
        const silent = message.filter((part) => !isPlural(part) || !mayShow(source, part.name));
        const place = { file: localeFile, path: [name] };
        yield* lostNumbers(entry, silent, { text: texts.get(name) ?? '', numbersOf: numbersOfLocale, place });
      }
    }
  },
};

interface TextOfLanguage {
  readonly text: string;
  readonly numbersOf: ReturnType<typeof numbersOfCases>;
  readonly place: Pick<Violation, 'file' | 'path'>;
}

function* lostNumbers(
  entry: DraftEntry,
  message: Message,
  { text, numbersOf, place }: TextOfLanguage,
): Iterable<Violation> {
  for (const part of message) {
    if (!isPlural(part) || isShownBeside(message, part.name)) continue;
    for (const one of part.cases) {
      if (isShownIn(one, part.name)) continue;
      const { key } = one;
      const numbers = numbersOf(part.type, key).filter((number) => isPossible(number, part, entry));
      if (numbers.length < 2) continue;
      yield {
        ...place,
        offset: findCase(text, key),
        value: key,
        message: `The plural case ${key} stands for ${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? ' and more' : ''}, and does not show which.`,
        help: `Write # in the case ${key} where the number belongs. A single number may have a case of its own, such as =1.`,
      };
    }
  }
}

/** Returns whether a number is left for the case: it has no text of its own, and its parameter can be that. */
function isPossible(number: number, { name, cases }: Selector, entry: DraftEntry): boolean {
  if (cases.some(({ key }) => key === `=${number}`)) return false;
  const schema = parametersOf(entry).find((parameter) => parameter.name === name)?.schema ?? {};
  const { minimum = -Infinity, maximum = Infinity } = schema;
  return !(number < Number(minimum) || number > Number(maximum));
}

function isPlural(part: Part): part is Selector {
  return typeof part !== 'string' && 'cases' in part && part.type !== 'select';
}

type Case = Selector['cases'][number];

function isShownIn({ message }: Case, name: string): boolean {
  return message.some((piece) => typeof piece !== 'string' && (piece.type === 'pound' || piece.name === name));
}

function isShownBeside(message: Message, name: string): boolean {
  return message.some((part) => typeof part !== 'string' && 'name' in part && !('cases' in part) && part.name === name);
}

/** Returns whether a message shows the number of a parameter in any case. */
function mayShow(message: Message, name: string): boolean {
  return (
    isShownBeside(message, name) ||
    message.some((part) => isPlural(part) && part.name === name && part.cases.some((one) => isShownIn(one, name)))
  );
}
