import { excerpt } from './excerpt.js';
import type { MessageSyntaxError } from './message-syntax-error.js';
import { pluralCasesIn } from './plural-cases-in.js';

/** Returns the error of the parser as a sentence for people, with help. */
export function describeSyntaxError(text: string, error: unknown): MessageSyntaxError {
  const { kind, start, end } = parserError(error);
  const piece = excerpt(text.slice(start, Math.max(end, endOfWord(text, start))));
  const [reason, help] = SYNTAX[kind]?.(piece, text.slice(0, start)) ?? [
    `This is not ICU MessageFormat: ${piece}.`,
    HELP_PLACEHOLDER,
  ];
  return { offset: start, reason, help };
}

function parserError(error: unknown): { readonly kind: string; readonly start: number; readonly end: number } {
  if (!(error instanceof Error)) return { kind: '', start: 0, end: 0 };
  const { location } = error as { location?: { start?: { offset?: number }; end?: { offset?: number } } };
  return { kind: error.message, start: location?.start?.offset ?? 0, end: location?.end?.offset ?? 0 };
}

function endOfWord(text: string, start: number): number {
  const end = text.slice(start, start + 80).search(/[\s,}]/);
  if (end === -1) return start + 80;
  return text[start + end] === '}' ? start + end + 1 : start + end;
}

const HELP_PLACEHOLDER = 'Write the name of a parameter in braces, such as {max}.';
const HELP_STYLE = 'Write a style, as in {n, number, percent} or {t, date, medium}, or delete the comma.';
const HELP_SKELETON = 'Write a skeleton after ::, as in {n, number, ::.00} or {t, date, ::yMMMd}.';
const HELP_PLURAL_KEY = 'Use one, few, many, other or an exact number such as =0, each followed by its text in braces.';
const HELP_OFFSET = 'Write a number after it, as in {n, plural, offset:1 one {…} other {…}}, or delete it.';
const HELP_SELECT_KEY = 'Write each value followed by its text in braces, as in {kind, select, email {…} other {…}}.';

const TYPES = ['number', 'date', 'time', 'plural', 'selectordinal', 'select'];
const PLURAL_CASE = /^(?:zero|one|two|few|many|other|=\d+)$/;

/** The piece at the error, and the text before it. */
type Sentence = (piece: string, before: string) => readonly [reason: string, help: string];

const SYNTAX: { readonly [kind: string]: Sentence } = {
  EXPECT_ARGUMENT_CLOSING_BRACE: (piece) => [`The } is missing after ${piece}.`, 'Add the } that closes it.'],
  EMPTY_ARGUMENT: () => [
    'The placeholder is empty.',
    "Write a parameter in it, such as {max}, or '{}' to show braces.",
  ],
  MALFORMED_ARGUMENT: (piece) => [
    `The placeholder that starts with ${piece} is not a name.`,
    'Write the name of a parameter as `data` has it: letters and digits, starting with a small letter, as in {maxLength}.',
  ],
  EXPECT_ARGUMENT_TYPE: () => [
    'The type of the placeholder is missing after the comma.',
    'Write number, date, time, plural, selectordinal or select there, or delete the comma.',
  ],
  INVALID_ARGUMENT_TYPE: (piece) => {
    const lower = piece.slice(1, -1).toLowerCase();
    const help = TYPES.includes(lower)
      ? `Write ${lower}, in small letters.`
      : 'Use number, date, time, plural, selectordinal or select, or the bare name as in {max}.';
    return [`${piece} is not a type of placeholder.`, help];
  },
  EXPECT_ARGUMENT_STYLE: () => ['The style is missing after the comma.', HELP_STYLE],
  INVALID_NUMBER_SKELETON: () => ['The number skeleton is not valid.', HELP_SKELETON],
  EXPECT_NUMBER_SKELETON: () => ['The number skeleton is empty.', HELP_SKELETON],
  INVALID_DATE_TIME_SKELETON: () => ['The skeleton of the date is not valid.', HELP_SKELETON],
  EXPECT_DATE_TIME_SKELETON: () => ['The skeleton of the date is empty.', HELP_SKELETON],
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: () => ['A quotation in the style is never closed.', HELP_STYLE],
  EXPECT_SELECT_ARGUMENT_OPTIONS: () => [
    'The selector has no cases.',
    'Add them, as in {n, plural, one {# day} other {# days}}.',
  ],
  EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE: () => ['The number of the offset is missing.', HELP_OFFSET],
  INVALID_PLURAL_ARGUMENT_OFFSET_VALUE: () => ['The offset is not a whole number.', HELP_OFFSET],
  EXPECT_SELECT_ARGUMENT_SELECTOR: (piece) => [`A value is expected here, not ${piece}.`, HELP_SELECT_KEY],
  EXPECT_PLURAL_ARGUMENT_SELECTOR: (piece) => [`A plural category is expected here, not ${piece}.`, HELP_PLURAL_KEY],
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: () => ['The text of the case is missing here.', HELP_SELECT_KEY],
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: () => ['The text of the case is missing here.', HELP_PLURAL_KEY],
  INVALID_PLURAL_ARGUMENT_SELECTOR: (piece) => [`${piece} is not a plural case.`, HELP_PLURAL_KEY],
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: (piece) => [`The case ${piece} is written twice.`, 'Delete one of the two.'],
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: (piece) => [`The case ${piece} is written twice.`, 'Delete one of the two.'],
  MISSING_OTHER_CLAUSE: (_piece, before) => {
    const translated = pluralCasesIn(before).find((key) => !PLURAL_CASE.test(key));
    if (translated !== undefined) {
      return [`${excerpt(translated)} is not a plural case.`, `${HELP_PLURAL_KEY} These words are never translated.`];
    }
    return ['The selector has no case `other`, which every language needs.', 'Add other {…} as its last case.'];
  },
};
