export type {
  Code,
  Contract,
  ContractError,
  ContractLocale,
  EndOfLife,
  Envelope,
  EnvelopeProperty,
  Parameter,
} from './contract.js';
export type { Diagnostic, Severity } from './diagnostic.js';
export { isJsonObject, type Json, type JsonObject } from './json.js';
export { exportedTypes } from './names/exported-types.js';
export { nearest, type Suggest, suggester } from './names/nearest.js';
export { typeName } from './names/type-name.js';
export { wordsOfCode } from './names/words-of-code.js';
export {
  type CheckDocument,
  checkDocument,
  checkDocuments,
  type ExampleFiles,
  type RuleExample,
  type RuleText,
} from './rule-text.js';
export { isNullable, valueType } from './value-type.js';
