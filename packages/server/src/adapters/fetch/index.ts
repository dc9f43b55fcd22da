export type { AdapterOptions } from '../adapter-options.js';
export { type ErrorResponseOptions, errorResponse } from './error-response.js';
export { type FetchHandler, withErrors } from './with-errors.js';
