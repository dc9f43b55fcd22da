export { type ErrorContractsOptions, errorContracts } from './install-errors.js';
