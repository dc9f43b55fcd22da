import { safeTag } from '@error-contracts/catalog/draft';
import { numbersOfCases } from '@error-contracts/catalog/message';
import { lettersOf } from './letters-of.js';

/** What rules need to know of a language. */
export interface Language {
  /** BCP 47 tag, as the file is named. */
  readonly tag: string;
  /** The language alone: `pt` of `pt-BR`. */
  readonly base: string;
  /** The script that it is written in, as ISO 15924 has it: `Latn`, `Hans`, `Jpan`. */
  readonly script: string;
  /** Whether spaces stand between its words. */
  readonly hasSpaces: boolean;
  /** Whether its letters have capitals. */
  readonly hasCapitals: boolean;
  /** Whether it is written from right to left. */
  readonly isRightToLeft: boolean;
  /** A letter of the scripts that it is written in. */
  readonly ownLetter: RegExp;
  /** A letter of a script that it is not written in, except Latin; undefined for a script that is not known here. */
  readonly foreignLetter: RegExp | undefined;
  /** Whether it is written in Chinese characters with full-width punctuation: Chinese and Japanese. */
  readonly isFullWidth: boolean;
  /**
   * Returns the numbers below 200 that a case of a plural stands for; one for a case such as `=1`.
   */
  numbersOfCase(type: string, key: string): readonly number[];
}

/** Returns what rules need to know of the language of a tag. A tag that is malformed is taken for English. */
export function languageOf(tag: string): Language {
  const { language: base, script = 'Latn' } = maximized(tag);
  return {
    tag,
    base,
    script,
    hasSpaces: !WITHOUT_SPACES.has(script),
    hasCapitals: WITH_CAPITALS.has(script),
    isRightToLeft: RIGHT_TO_LEFT.has(script),
    isFullWidth: FULL_WIDTH.has(script),
    numbersOfCase: numbersOfCases(tag),
    ...lettersOf(script),
  };
}

function maximized(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return new Intl.Locale(safeTag(tag)).maximize();
  }
}

const FULL_WIDTH: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Hira', 'Kana', 'Bopo']);
const WITHOUT_SPACES: ReadonlySet<string> = new Set([...FULL_WIDTH, 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']);
const WITH_CAPITALS: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
