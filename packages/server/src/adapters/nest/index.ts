export type { AdapterOptions } from '../adapter-options.js';
export { answerClientErrors } from '../node/answer-client-errors.js';
export { errorFilter } from './error-filter.js';
