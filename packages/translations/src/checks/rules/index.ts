import type { TextRule } from '../text-rule.js';
import { rule as addressesAreKept } from './addresses-are-kept.js';
import { rule as addressesAreNotAdded } from './addresses-are-not-added.js';
import { rule as apostrophesAreAlike } from './apostrophes-are-alike.js';
import { rule as bidiControlsAreBalanced } from './bidi-controls-are-balanced.js';
import { rule as bidiControlsAreNotAdded } from './bidi-controls-are-not-added.js';
import { rule as bracketsAreBalanced } from './brackets-are-balanced.js';
import { rule as capitalsStartAlike } from './capitals-start-alike.js';
import { rule as charactersArePublic } from './characters-are-public.js';
import { rule as controlCharactersAreNotAdded } from './control-characters-are-not-added.js';
import { rule as digitsFitTheLanguage } from './digits-fit-the-language.js';
import { rule as ellipsesAreOneCharacter } from './ellipses-are-one-character.js';
import { rule as emojiAgree } from './emoji-agree.js';
import { rule as entitiesAreNotAdded } from './entities-are-not-added.js';
import { rule as escapesAreDecoded } from './escapes-are-decoded.js';
import { rule as forbiddenTermsAreAbsent } from './forbidden-terms-are-absent.js';
import { rule as foreignPlaceholdersAreAbsent } from './foreign-placeholders-are-absent.js';
import { rule as frenchPunctuationHasItsSpaces } from './french-punctuation-has-its-spaces.js';
import { rule as fullWidthCharactersFitTheScript } from './full-width-characters-fit-the-script.js';
import { rule as hanFormsFitTheLanguage } from './han-forms-fit-the-language.js';
import { rule as htmlIsNotAdded } from './html-is-not-added.js';
import { rule as identifiersAreKept } from './identifiers-are-kept.js';
import { rule as identifiersAreNotAdded } from './identifiers-are-not-added.js';
import { rule as invisibleCharactersAreNotAdded } from './invisible-characters-are-not-added.js';
import { rule as lettersAreNotDisguised } from './letters-are-not-disguised.js';
import { rule as lettersAreNotRepeated } from './letters-are-not-repeated.js';
import { rule as lettersFitTheLanguage } from './letters-fit-the-language.js';
import { rule as lineBreaksAgree } from './line-breaks-agree.js';
import { rule as markdownIsNotAdded } from './markdown-is-not-added.js';
import { rule as marksHaveALetter } from './marks-have-a-letter.js';
import { rule as markupIsKept } from './markup-is-kept.js';
import { rule as noSpaceBeforePunctuation } from './no-space-before-punctuation.js';
import { rule as numberSignsStandInPlurals } from './number-signs-stand-in-plurals.js';
import { rule as numbersAgree } from './numbers-agree.js';
import { rule as numbersAreWrittenAsInTheLanguage } from './numbers-are-written-as-in-the-language.js';
import { rule as oneSourceHasOneTranslation } from './one-source-has-one-translation.js';
import { rule as placeholdersHaveSpaces } from './placeholders-have-spaces.js';
import { rule as placeholdersOccurAsOften } from './placeholders-occur-as-often.js';
import { rule as pluralCasesHaveText } from './plural-cases-have-text.js';
import { rule as pluralCasesShowTheirNumber } from './plural-cases-show-their-number.js';
import { rule as pluralsAreKept } from './plurals-are-kept.js';
import { rule as punctuationFitsTheScript } from './punctuation-fits-the-script.js';
import { rule as punctuationIsFullWidth } from './punctuation-is-full-width.js';
import { rule as punctuationIsNotDoubled } from './punctuation-is-not-doubled.js';
import { rule as quotesAreClosed } from './quotes-are-closed.js';
import { rule as quotesFitTheLanguage } from './quotes-fit-the-language.js';
import { rule as selectCasesAgree } from './select-cases-agree.js';
import { rule as sourceWordsAreTranslated } from './source-words-are-translated.js';
import { rule as spaceAfterPunctuation } from './space-after-punctuation.js';
import { rule as spacesAreSingle } from './spaces-are-single.js';
import { rule as spacesFitTheLanguage } from './spaces-fit-the-language.js';
import { rule as spanishSentencesOpenWithAMark } from './spanish-sentences-open-with-a-mark.js';
import { rule as textsAreDecodedRight } from './texts-are-decoded-right.js';
import { rule as textsAreFinished } from './texts-are-finished.js';
import { rule as textsAreInTheScriptOfTheLanguage } from './texts-are-in-the-script-of-the-language.js';
import { rule as textsAreNfc } from './texts-are-nfc.js';
import { rule as textsAreNotBlank } from './texts-are-not-blank.js';
import { rule as textsAreNotFarLonger } from './texts-are-not-far-longer.js';
import { rule as textsAreNotFarShorter } from './texts-are-not-far-shorter.js';
import { rule as textsAreNotInCapitals } from './texts-are-not-in-capitals.js';
import { rule as textsAreTranslated } from './texts-are-translated.js';
import { rule as textsEndAlike } from './texts-end-alike.js';
import { rule as textsHaveNoOuterSpaces } from './texts-have-no-outer-spaces.js';
import { rule as translationsAreDistinct } from './translations-are-distinct.js';
import { rule as wordsAreNotDoubled } from './words-are-not-doubled.js';
import { rule as wordsHaveOneScript } from './words-have-one-script.js';

/** Every rule of a translation and its source: what would break first, then what people read, then how it looks. */
export const textRules: readonly TextRule[] = [
  placeholdersOccurAsOften,
  placeholdersHaveSpaces,
  foreignPlaceholdersAreAbsent,
  numberSignsStandInPlurals,
  pluralsAreKept,
  pluralCasesShowTheirNumber,
  pluralCasesHaveText,
  selectCasesAgree,
  htmlIsNotAdded,
  entitiesAreNotAdded,
  markdownIsNotAdded,
  markupIsKept,
  addressesAreNotAdded,
  addressesAreKept,
  identifiersAreKept,
  identifiersAreNotAdded,
  escapesAreDecoded,
  textsAreDecodedRight,
  numbersAgree,
  digitsFitTheLanguage,
  numbersAreWrittenAsInTheLanguage,
  controlCharactersAreNotAdded,
  bidiControlsAreBalanced,
  bidiControlsAreNotAdded,
  invisibleCharactersAreNotAdded,
  charactersArePublic,
  marksHaveALetter,
  textsAreNfc,
  textsAreNotBlank,
  textsHaveNoOuterSpaces,
  spacesAreSingle,
  spacesFitTheLanguage,
  lineBreaksAgree,
  lettersAreNotDisguised,
  wordsHaveOneScript,
  lettersFitTheLanguage,
  textsAreInTheScriptOfTheLanguage,
  hanFormsFitTheLanguage,
  textsAreTranslated,
  sourceWordsAreTranslated,
  translationsAreDistinct,
  oneSourceHasOneTranslation,
  textsAreFinished,
  textsAreNotFarLonger,
  textsAreNotFarShorter,
  forbiddenTermsAreAbsent,
  textsEndAlike,
  capitalsStartAlike,
  textsAreNotInCapitals,
  fullWidthCharactersFitTheScript,
  punctuationIsFullWidth,
  punctuationFitsTheScript,
  frenchPunctuationHasItsSpaces,
  noSpaceBeforePunctuation,
  spaceAfterPunctuation,
  punctuationIsNotDoubled,
  ellipsesAreOneCharacter,
  spanishSentencesOpenWithAMark,
  quotesFitTheLanguage,
  quotesAreClosed,
  apostrophesAreAlike,
  bracketsAreBalanced,
  wordsAreNotDoubled,
  lettersAreNotRepeated,
  emojiAgree,
];
