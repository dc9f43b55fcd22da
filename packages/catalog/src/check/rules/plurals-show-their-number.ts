import type { DraftEntry } from '../../draft/draft.js';
import { parametersOf } from '../../draft/parameters-of.js';
import type { Violation } from '../../draft/violation.js';
import { findCase } from '../../message/find-case.js';
import type { Message, Selector } from '../../message/message.js';
import { numbersOfCases } from '../../message/numbers-of-cases.js';
import { isSelector, mayShow, showsNumber, valuesIn } from '../../message/shows-number.js';
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
        const mayBeSilent = (selector: Selector) => !mayShow(source, selector.name);
        const place = { file: localeFile, path: [name] };
        const language = { text: texts.get(name) ?? '', numbersOf: numbersOfLocale, place };
        yield* lostNumbers(entry, message, language, mayBeSilent);
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
  language: TextOfLanguage,
  isChecked: (selector: Selector) => boolean = () => true,
  shownAround: ReadonlySet<string> = new Set(),
): Iterable<Violation> {
  const shown = new Set([...shownAround, ...valuesIn(message)]);
  for (const part of message) {
    if (!isSelector(part)) continue;
    if (part.type !== 'select' && !shown.has(part.name) && isChecked(part)) {
      yield* silentCases(entry, part, language);
    }
    for (const one of part.cases) yield* lostNumbers(entry, one.message, language, isChecked, shown);
  }
}

function* silentCases(
  entry: DraftEntry,
  selector: Selector,
  { text, numbersOf, place }: TextOfLanguage,
): Iterable<Violation> {
  const { type, name, cases, offset = 0 } = selector;
  for (const { key, message } of cases) {
    if (showsNumber(message, name)) continue;
    const shift = key.startsWith('=') ? 0 : offset;
    const numbers = numbersOf(type, key)
      .map((number) => number + shift)
      .filter((number) => isPossible(number, selector, entry));
    if (numbers.length < 2) continue;
    yield {
      ...place,
      offset: findCase(text, selector, key),
      value: key,
      message: `The plural case ${key} stands for ${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? ' and more' : ''}, and does not show which.`,
      help: `Write # in the case ${key} where the number belongs. A single number may have a case of its own, such as =1.`,
    };
  }
}

/** Returns whether a number is left for the case: it has no text of its own, and its parameter can be that. */
function isPossible(number: number, { name, cases }: Selector, entry: DraftEntry): boolean {
  if (cases.some(({ key }) => key === `=${number}`)) return false;
  const schema = parametersOf(entry).find((parameter) => parameter.name === name)?.schema ?? {};
  const { minimum = -Infinity, maximum = Infinity } = schema;
  return !(number < Number(minimum) || number > Number(maximum));
}
