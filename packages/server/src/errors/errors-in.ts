import type { ContractError } from './contract-error.js';

/** Returns every error of a response: those of a list, or the error and those that it holds. */
export function errorsIn(error: ContractError): readonly ContractError[] {
  return error.errors ?? [error, ...(error.held ?? [])];
}
