export { type ErrorContractsOptions, errorContracts } from './error-contracts.js';
