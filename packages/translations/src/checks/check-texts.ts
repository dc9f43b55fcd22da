import { type Language, languageOf } from './language/language.js';
import { localeHabits, type NamedTexts } from './locale-habits.js';
import { textRules } from './rules/index.js';
import { GAP, HOLE } from './text/text.js';
import type { GlossaryTerm } from './text-pair.js';
import type { TextRule, TextViolation } from './text-rule.js';

/** The translations of one language, and what the rules ask about them. */
export interface LocaleTexts {
  readonly sourceLocale: string;
  readonly locale: string;
  /** All texts of the language: some rules compare a text with the others. */
  readonly texts: readonly TranslatedText[];
  readonly terms?: readonly GlossaryTerm[];
}

/** A translation, its source, and the words in them that belong to the program. */
export interface TranslatedText extends NamedTexts {
  /** The names of the parameters, and the words that they are by default. */
  readonly programWords: ReadonlySet<string>;
}

/** What a rule found in a translation. */
export interface BrokenTextRule {
  readonly rule: TextRule;
  /** The name of the error. */
  readonly name: string;
  readonly violation: TextViolation;
}

/** Yields all that the rules find in the translations of a language; with `only`, in those of these errors. */
export function* checkTexts(
  { sourceLocale, locale, texts, terms = [] }: LocaleTexts,
  only?: ReadonlySet<string>,
): Iterable<BrokenTextRule> {
  const languages = { sourceLanguage: languageOf(sourceLocale), language: languageOf(locale) };
  const habits = localeHabits(texts);
  for (const text of texts) {
    if (only?.has(text.name) === false) continue;
    yield* broken(text, { ...languages, habits, terms });
  }
}

/** Nobody reads more about one text, and a hostile one could have a hundred thousand. */
const MOST_OF_ONE_RULE = 10;

function* broken(text: TranslatedText, common: LocalePart): Iterable<BrokenTextRule> {
  const pair = { ...text, ...common };
  const isBroken = text.target.message === undefined;
  for (const rule of textRules) {
    if (isBroken && rule.looksAtCharacters !== true) continue;
    if (rule.applies?.(pair) === false) continue;
    let found = 0;
    for (const violation of rule.check(pair)) {
      yield { rule, name: text.name, violation: asWritten(violation, text.target.raw) };
      found += 1;
      if (found === MOST_OF_ONE_RULE) break;
    }
  }
}

/** Shows the piece as the file has it: what a rule looks at has other characters for the syntax. */
function asWritten(violation: TextViolation, raw: string): TextViolation {
  const { offset, value } = violation;
  if (offset === undefined || value === undefined || !STANDS_FOR_SYNTAX.test(value)) return violation;
  return { ...violation, value: raw.slice(offset, offset + value.length) };
}

const STANDS_FOR_SYNTAX = new RegExp(`[${HOLE}${GAP}]`, 'u');

interface LocalePart {
  readonly sourceLanguage: Language;
  readonly language: Language;
  readonly habits: ReturnType<typeof localeHabits>;
  readonly terms: readonly GlossaryTerm[];
}
