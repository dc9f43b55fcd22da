export { answerClientErrors } from '../node/answer-client-errors.js';
export { type ErrorContractsOptions, errorContracts } from './error-handlers.js';
