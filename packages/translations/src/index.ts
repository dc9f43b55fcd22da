export {
  type TranslationFile,
  type TranslationState,
  type TranslationUnit,
  translationStates,
  type UnitContext,
  type UnitParameter,
  type UnitTerm,
} from './units/translation-unit.js';
