export { type Audience, answeredErrors } from './answered-errors.js';
export { type DefineOptions, defineOperations } from './define-operations.js';
export { errorGroup } from './error-group.js';
export { type MergedOperations, mergeOperations } from './merge-operations.js';
export type { ErrorConditions, HttpMethod, Operation, OperationDeclaration } from './operation.js';
export { operationAt, operationList, operationNamed } from './operation-at.js';
export { OPERATION_HEADER } from './operation-header.js';
export type { OperationTable } from './operation-table.js';
export type { AnyOperations, CheckedConditions, OperationsOf } from './operations.js';
export { type OperationJson, type OperationsJson, operationsJson } from './operations-json.js';
export { tableOf } from './table-of.js';
export type {
  AnsweredNameOf,
  ContractOf,
  DeclaredNameOf,
  NamesByPresentName,
  PresentNameIn,
} from './types-of-operation.js';
