export type { AdapterOptions } from '../adapter-options.js';
export type { CarriedAnswer } from '../carried-answer.js';
export { withErrors } from '../fetch/with-errors.js';
export { type FailedAction, type ServerActionOptions, serverActions } from './server-actions.js';
