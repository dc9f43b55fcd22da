export type { AdapterOptions } from '../adapter-options.js';
export { answerClientErrors } from './answer-client-errors.js';
export { type NodeListener, withErrors } from './with-errors.js';
