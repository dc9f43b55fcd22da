export { addError, type NewError } from './add-error.js';
export type { Texts } from './catalog-entries.js';
export { endError, replacementsBy } from './end-error.js';
export { inSchemaOrder } from './entry-fields.js';
export { guessParameters } from './guess-parameters.js';
export { defaultRange, type RangeUse, rangeUses } from './range-uses.js';
export { renameError } from './rename-error.js';
export { sourceCopyText, withSourceCopy } from './source-copy.js';
export { withTexts } from './with-texts.js';
