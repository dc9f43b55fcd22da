import type { AnswerRule } from '../answer-rule.js';
import { rule as answersShowNoPath } from './answers-show-no-path.js';
import { rule as answersShowNoSecret } from './answers-show-no-secret.js';
import { rule as answersShowNoSql } from './answers-show-no-sql.js';
import { rule as answersShowNoStack } from './answers-show-no-stack.js';
import { rule as bodiesFitTheirError } from './bodies-fit-their-error.js';
import { rule as cachesKnowTheLanguage } from './caches-know-the-language.js';
import { rule as codesAreInTheCatalogue } from './codes-are-in-the-catalogue.js';
import { rule as errorsAreDeclared } from './errors-are-declared.js';
import { rule as errorsHaveTheEnvelope } from './errors-have-the-envelope.js';
import { rule as internalTextsStayInside } from './internal-texts-stay-inside.js';
import { rule as languagesAreNamed } from './languages-are-named.js';
import { rule as requestsCauseNoFallback } from './requests-cause-no-fallback.js';
import { rule as statusesFitTheError } from './statuses-fit-the-error.js';
import { rule as textsAreInTheirLanguage } from './texts-are-in-their-language.js';
import { rule as textsComeFromTheCatalogue } from './texts-come-from-the-catalogue.js';

/** Every rule about an answer, by its name. */
export const answerRules: Readonly<Record<string, AnswerRule>> = {
  'errors-have-the-envelope': errorsHaveTheEnvelope,
  'codes-are-in-the-catalogue': codesAreInTheCatalogue,
  'bodies-fit-their-error': bodiesFitTheirError,
  'statuses-fit-the-error': statusesFitTheError,
  'errors-are-declared': errorsAreDeclared,
  'requests-cause-no-fallback': requestsCauseNoFallback,
  'languages-are-named': languagesAreNamed,
  'texts-are-in-their-language': textsAreInTheirLanguage,
  'texts-come-from-the-catalogue': textsComeFromTheCatalogue,
  'caches-know-the-language': cachesKnowTheLanguage,
  'internal-texts-stay-inside': internalTextsStayInside,
  'answers-show-no-stack': answersShowNoStack,
  'answers-show-no-path': answersShowNoPath,
  'answers-show-no-sql': answersShowNoSql,
  'answers-show-no-secret': answersShowNoSecret,
};
