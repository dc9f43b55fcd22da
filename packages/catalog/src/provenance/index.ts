export { digest } from '../compare/snapshot/text-digest.js';
export type { TranslationRecord } from '../embedded/provenance.js';
export {
  type JudgedTranslation,
  judgeTranslation,
  type Translation,
  type TranslationState,
  translationStates,
} from './judge-translation.js';
export { printProvenance, schemaOf } from './print-provenance.js';
export { readProvenance } from './read-provenance.js';
