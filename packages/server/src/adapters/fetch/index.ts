export { errorResponse } from './error-response.js';
export { errorContracts, type FetchHandler } from './with-errors.js';
