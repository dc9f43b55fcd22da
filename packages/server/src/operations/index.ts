export {
  type AnyOperations,
  type CheckedConditions,
  type DeclaredNameOf,
  defineOperations,
  type ErrorConditions,
  errorGroup,
  mergeOperations,
  type Operation,
  type OperationDeclaration,
  type OperationsJson,
  type OperationsOf,
  operationAt,
  operationList,
  operationsJson,
} from '@error-contracts/runtime/operations';
export type { OpenApiResponse } from './openapi/error-responses.js';
export { type OpenApiErrors, type OpenApiErrorsOptions, openApiErrors } from './openapi/open-api-errors.js';
export { type OperationErrors, operationErrors } from './operation-errors.js';
export { type OperationResponderOptions, operationResponder, type UndeclaredError } from './operation-responder.js';
