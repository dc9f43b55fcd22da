export type { AdapterOptions } from '../adapter-options.js';
export { answerClientErrors, type ClientErrorOptions } from './answer-client-errors.js';
export { type NodeListener, withErrors } from './with-errors.js';
