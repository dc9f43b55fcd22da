import { exampleOf } from '../example-of.js';
import type { Word } from '../text/text.js';
import type { TextPair } from '../text-pair.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'source-words-are-translated',
  severity: 'warning',
  description:
    'A translation has no run of words of its source: not three words in a row, nor five Chinese characters. ' +
    'Names and identifiers do not count.',
  example: exampleOf({
    source: 'The order is locked, because nobody paid.',
    wrong: 'Die Bestellung ist gesperrt, because nobody paid.',
    right: 'Die Bestellung ist gesperrt, weil niemand bezahlt hat.',
  }),
  applies: ({ sourceLanguage, language }) => language.base !== sourceLanguage.base,
  *check(pair) {
    const { source, target, sourceLanguage } = pair;
    if (target.raw.trim() === source.raw.trim()) return;
    const found = sourceLanguage.hasSpaces ? runOfWords(pair) : runOfCharacters(pair);
    if (found === undefined) return;
    const message = `A part of the text is still in ${sourceLanguage.tag}.`;
    yield { offset: found.offset, value: found.text, message, help: 'Translate it.' };
  },
};

const WORDS = 3;
const CHARACTERS = 5;

function runOfWords({ source, target, programWords }: TextPair): Word | undefined {
  const pieces = [...source.identifiers, ...source.addresses, ...source.markup];
  const own = new Set([...programWords, ...pieces.flatMap(({ text }) => text.match(LETTERS) ?? [])]);
  const isOwn = ({ text }: Word): boolean => own.has(text) || NAME.test(text);
  const sourceWords = source.words.filter((word) => !isOwn(word)).map(({ text }) => text.toLowerCase());
  if (sourceWords.length < WORDS) return undefined;
  const runs = new Set(sourceWords.map((_, index) => sourceWords.slice(index, index + WORDS).join(' ')));
  const words = target.words.filter((word) => !isOwn(word));
  const index = words.findIndex((_, at) => {
    const run = words.slice(at, at + WORDS);
    return run.length === WORDS && runs.has(run.map(({ text }) => text.toLowerCase()).join(' '));
  });
  const [first, last] = [words[index], words[index + WORDS - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { text: target.visible.slice(first.offset, last.offset + last.text.length), offset: first.offset };
}

const LETTERS = /[\p{L}\p{M}]+/gu;

/** A capital after the start is a name in many languages; single letters say nothing. */
const NAME = /^\p{Lu}.*\p{Lu}|^.$/u;

function runOfCharacters({ source, target }: TextPair): Word | undefined {
  if (!HAN.test(target.visible)) return undefined;
  const runs = new Set(
    source.words.flatMap(({ text }) =>
      Array.from({ length: Math.max(0, text.length - CHARACTERS + 1) }, (_, at) => text.slice(at, at + CHARACTERS)),
    ),
  );
  for (const { text, offset } of target.words) {
    for (let at = 0; at + CHARACTERS <= text.length; at++) {
      const piece = text.slice(at, at + CHARACTERS);
      if (HAN_RUN.test(piece) && runs.has(piece)) return { text: piece, offset: offset + at };
    }
  }
  return undefined;
}

const HAN = /\p{Script=Han}{5}/u;
const HAN_RUN = /^\p{Script=Han}+$/u;
