export type { AdapterOptions } from '../adapter-options.js';
export type { CarriedAnswer } from '../carried-answer.js';
export { type FailedAction, type ServerActionOptions, serverActions } from './server-actions.js';
export { withErrors } from './with-errors.js';
