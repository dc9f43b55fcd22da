export type {
  Contract,
  ContractError,
  ContractLocale,
  Envelope,
  Json,
  JsonObject,
  Parameter,
} from '@error-contracts/catalog';
export { escapeForSource } from '@error-contracts/runtime/text';
export type { Files } from '../files.js';
export type { Emitter, Target, TargetOption } from '../target.js';
export { banner, generatedFrom } from './banner.js';
export { codeKey } from './code-key.js';
export { commentLines } from './comment-lines.js';
export { deprecationTag, renamedTag } from './deprecation-tag.js';
export { expression, propertyKey } from './expression.js';
export { indentedLines } from './indented-lines.js';
export { literal } from './literal.js';
