export { errorContracts, type FetchHandler } from './error-contracts.js';
export { errorResponse } from './error-response.js';
