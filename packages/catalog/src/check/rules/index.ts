import type { Rule } from '../rule.js';
import { rule as aliasesAreFree } from './aliases-are-free.js';
import { rule as codesAreNoNames } from './codes-are-no-names.js';
import { rule as codesAreOfOneKind } from './codes-are-of-one-kind.js';
import { rule as codesArePresent } from './codes-are-present.js';
import { rule as codesArePrintable } from './codes-are-printable.js';
import { rule as codesAreUnique } from './codes-are-unique.js';
import { rule as codesDifferInMoreThanCase } from './codes-differ-in-more-than-case.js';
import { rule as codesLieInOneRange } from './codes-lie-in-one-range.js';
import { rule as constantsAreExact } from './constants-are-exact.js';
import { rule as currenciesAreParameters } from './currencies-are-parameters.js';
import { rule as defaultsFitTheirSchema } from './defaults-fit-their-schema.js';
import { rule as domainsHaveOneSpelling } from './domains-have-one-spelling.js';
import { rule as entryPropertiesFit } from './entry-properties-fit.js';
import { rule as envelopePlacesAreDistinct } from './envelope-places-are-distinct.js';
import { rule as formatsAgree } from './formats-agree.js';
import { rule as glossaryTermsAreUsed } from './glossary-terms-are-used.js';
import { rule as heldErrorsHaveAPlace } from './held-errors-have-a-place.js';
import { rule as includedFilesFitTheCatalogue } from './included-files-fit-the-catalogue.js';
import { rule as internalErrorsHaveAFallback } from './internal-errors-have-a-fallback.js';
import { rule as internalErrorsKeepTheirCode } from './internal-errors-keep-their-code.js';
import { rule as localesAreLanguageTags } from './locales-are-language-tags.js';
import { rule as messagesParse } from './messages-parse.js';
import { rule as namesAreInOneFile } from './names-are-in-one-file.js';
import { rule as namesAreMeaningful } from './names-are-meaningful.js';
import { rule as parameterKeywordsFitTheirType } from './parameter-keywords-fit-their-type.js';
import { rule as parametersHavePlaces } from './parameters-have-places.js';
import { rule as patternsAreFast } from './patterns-are-fast.js';
import { rule as placeholderTypesFit } from './placeholder-types-fit.js';
import { rule as placeholdersAgree } from './placeholders-agree.js';
import { rule as placeholdersAreDeclared } from './placeholders-are-declared.js';
import { rule as placeholdersHaveValues } from './placeholders-have-values.js';
import { rule as pluralCategoriesFitTheLanguage } from './plural-categories-fit-the-language.js';
import { rule as pluralsShowTheirNumber } from './plurals-show-their-number.js';
import { rule as pointersBeginWithASlash } from './pointers-begin-with-a-slash.js';
import { rule as problemMembersKeepTheirMeaning } from './problem-members-keep-their-meaning.js';
import { rule as propertyNamesAreSafe } from './property-names-are-safe.js';
import { rule as provenanceFitsTheLocales } from './provenance-fits-the-locales.js';
import { rule as rangesDoNotOverlap } from './ranges-do-not-overlap.js';
import { rule as rangesFitTheCodes } from './ranges-fit-the-codes.js';
import { rule as replacementsExist } from './replacements-exist.js';
import { rule as responsesMayHaveABody } from './responses-may-have-a-body.js';
import { rule as sameAnswersAgree } from './same-answers-agree.js';
import { rule as sizesAreLimited } from './sizes-are-limited.js';
import { rule as sourceCopyIsCurrent } from './source-copy-is-current.js';
import { rule as sourceTextIsKept } from './source-text-is-kept.js';
import { rule as successCodesAreFree } from './success-codes-are-free.js';
import { rule as textsAreDistinct } from './texts-are-distinct.js';
import { rule as textsFitMaxLength } from './texts-fit-max-length.js';
import { rule as translationsAreComplete } from './translations-are-complete.js';
import { rule as translationsAreCurrent } from './translations-are-current.js';
import { rule as translationsNameKnownErrors } from './translations-name-known-errors.js';
import { rule as typeNamesAreUnique } from './type-names-are-unique.js';

/** Every rule that needs no earlier release, in the order in which people understand them best. */
export const rules: readonly Rule[] = [
  codesAreOfOneKind,
  codesArePresent,
  codesArePrintable,
  codesAreUnique,
  codesAreNoNames,
  codesDifferInMoreThanCase,
  codesLieInOneRange,
  rangesFitTheCodes,
  rangesDoNotOverlap,
  namesAreInOneFile,
  includedFilesFitTheCatalogue,
  aliasesAreFree,
  typeNamesAreUnique,
  namesAreMeaningful,
  domainsHaveOneSpelling,
  pointersBeginWithASlash,
  envelopePlacesAreDistinct,
  parametersHavePlaces,
  heldErrorsHaveAPlace,
  entryPropertiesFit,
  constantsAreExact,
  responsesMayHaveABody,
  successCodesAreFree,
  problemMembersKeepTheirMeaning,
  propertyNamesAreSafe,
  sizesAreLimited,
  parameterKeywordsFitTheirType,
  currenciesAreParameters,
  patternsAreFast,
  defaultsFitTheirSchema,
  messagesParse,
  placeholdersAreDeclared,
  placeholdersHaveValues,
  placeholderTypesFit,
  pluralCategoriesFitTheLanguage,
  pluralsShowTheirNumber,
  sourceTextIsKept,
  textsAreDistinct,
  replacementsExist,
  internalErrorsHaveAFallback,
  internalErrorsKeepTheirCode,
  sameAnswersAgree,
  localesAreLanguageTags,
  translationsNameKnownErrors,
  provenanceFitsTheLocales,
  placeholdersAgree,
  formatsAgree,
  textsFitMaxLength,
  glossaryTermsAreUsed,
  translationsAreComplete,
  translationsAreCurrent,
  sourceCopyIsCurrent,
];
