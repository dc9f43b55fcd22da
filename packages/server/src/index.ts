export type { ErrorAnswer } from './answer/error-answer.js';
export type { Log, LogEntry } from './answer/log.js';
export type { RequestFacts } from './answer/request-facts.js';
export type { Responder } from './answer/responder.js';
export type { PropertiesContext } from './answer/response-writer.js';
export type { RetryAfter } from './answer/retry-after.js';
export { createErrors } from './create-errors.js';
export { ContractError, type ContractErrorJson } from './errors/contract-error.js';
export type { ContractErrorOf } from './errors/contract-error-of.js';
export type { ErrorFactories, ErrorFactory } from './errors/error-factories.js';
export type { ErrorFunctions, SeveralErrors } from './errors/error-functions.js';
export type { FrozenData } from './errors/frozen-data.js';
export type { GivenData, HoldableErrorOf } from './errors/given-data.js';
export type { ThrowOptions } from './errors/throw-options.js';
export type { Errors } from './errors.js';
export type { ErrorsOptions, FormatMessage } from './options.js';
export type { Mapping, MappingErrors, RequestFailureTarget } from './resolve/mapping.js';
export type {
  FindRequestFailure,
  RequestFailure,
  RequestFailureKind,
  RequestIssue,
} from './resolve/request-failure.js';
