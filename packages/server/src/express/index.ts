export { clientErrorHandler } from '../node/client-error-handler.js';
export { type ErrorContractsOptions, errorContracts } from './error-contracts.js';
