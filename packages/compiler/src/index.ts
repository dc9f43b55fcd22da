export type { Emitter, Files } from './files.js';
export { emitI18n } from './i18n/emit-i18n.js';
export { emitTypes } from './types/emit-types.js';
export { emitValidators } from './validators/emit-validators.js';
export { ForeignFilesError, type Written, writeFiles } from './write/write-files.js';
