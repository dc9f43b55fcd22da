export { type ClientError, clientErrorHandler } from './client-error-handler.js';
export { errorContracts, type NodeListener } from './error-contracts.js';
