export type { Files } from './files.js';
export { emitI18n } from './i18n/emit-i18n.js';
export type { Emitter } from './target.js';
export { emitTypes } from './types/emit-types.js';
export { emitValidators } from './validators/emit-validators.js';
export { ForeignFilesError } from './write/foreign-files-error.js';
export { type Written, writeFiles } from './write/write-files.js';
