export type { AdapterOptions } from '../adapter-options.js';
export { answerClientErrors } from '../node/answer-client-errors.js';
export { errorHandlers } from './error-handlers.js';
