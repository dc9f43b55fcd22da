import { maskSyntax } from '../../../src/checks/text/mask-syntax.js';
import { atEnd, hasPlaceholder, hasSelector, replaceOne } from './editing.js';
import type { Mutation } from './mutation.js';

/** Mistakes in what a text says. */
export const wordMutations: readonly Mutation[] = [
  {
    kind: 'source copied',
    rules: ['texts-are-translated', 'letters-fit-the-language', 'han-forms-fit-the-language'],
    // Between Chinese and Japanese, or two ways to write Chinese, a text without letters of one only can be right.
    mutate: ({ source }) => (/[\p{Script=Han}]{2}/u.test(source) ? source : undefined),
  },
  {
    kind: 'words of the source left',
    rules: ['letters-fit-the-language', 'source-words-are-translated', 'han-forms-fit-the-language'],
    mutate: ({ source, target }, { language }) => {
      const words = /\p{Script=Han}{5,}/u.exec(maskSyntax(source))?.[0];
      return words === undefined ? undefined : atEnd(target, words, language);
    },
  },
  {
    kind: 'left in English',
    rules: ['texts-are-in-the-script-of-the-language'],
    mutate: (_, { language, english }) =>
      language.script === 'Latn' || english === undefined || hasPlaceholder(english) ? undefined : english,
  },
  {
    kind: 'text of another error',
    rules: ['translations-are-distinct', 'placeholders-agree'],
    mutate: (_, { other }) => other.target,
  },
  { kind: 'TODO', rules: ['texts-are-finished'], mutate: ({ target }) => `TODO: ${target}` },
  {
    kind: 'lorem ipsum',
    rules: ['texts-are-finished'],
    mutate: ({ target }, { language }) => atEnd(target, 'Lorem ipsum', language),
  },
  {
    kind: 'far too long',
    rules: ['texts-are-not-far-longer'],
    mutate: ({ target, source }) => {
      if (hasSelector(target) || hasPlaceholder(target)) return undefined;
      return Array.from({ length: 12 + source.length }, (_, index) => target.replace(/[.。]$/, ` ${index}.`))
        .join(' ')
        .slice(0, 100 + 10 * source.length);
    },
  },
  {
    kind: 'cut off',
    rules: ['texts-are-not-far-shorter', 'texts-end-alike'],
    mutate: ({ target }) => (hasPlaceholder(target) ? undefined : target.slice(0, Math.ceil(target.length / 5)).trim()),
  },
  {
    kind: 'word twice',
    rules: ['words-are-not-doubled'],
    mutate: ({ target }, { language, ...around }) =>
      language.hasSpaces
        ? replaceOne(
            target,
            /(?<![\p{L}\p{M}’'-])[\p{L}\p{M}]{4,}(?![\p{L}\p{M}’'-])/gu,
            (word) => `${word} ${word}`,
            around,
          )
        : replaceOne(target, /\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{2,}/gu, (word) => `${word}${word}`, around),
  },
  {
    kind: 'letter held too long',
    rules: ['letters-are-not-repeated'],
    mutate: ({ target }, around) => replaceOne(target, /\p{L}/gu, (letter) => letter.repeat(5), around),
  },
  {
    kind: 'small letter at the start',
    rules: ['capitals-start-alike'],
    mutate: ({ target }) =>
      /^\p{Lu}\p{Ll}/u.test(target) ? target.charAt(0).toLowerCase() + target.slice(1) : undefined,
  },
  {
    kind: 'all in capitals',
    rules: ['texts-are-not-in-capitals'],
    mutate: ({ target }, { language }) =>
      language.hasCapitals && !hasPlaceholder(target) ? target.toUpperCase() : undefined,
  },
];
