'use client';
export {
  type ErrorContracts,
  ErrorContractsProvider,
  type ErrorContractsProviderProps,
  type MessageReader,
  useErrorContracts,
} from './error-contracts-provider.js';
export { ErrorMessage, type ErrorMessageProps } from './error-message.js';
export { type ErrorMessageState, useErrorMessage } from './use-error-message.js';
