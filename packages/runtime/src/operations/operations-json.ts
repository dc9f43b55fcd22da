import { type Audience, answeredErrors } from './answered-errors.js';
import type { HttpMethod } from './operation.js';
import { operationList } from './operation-at.js';
import type { AnyOperations } from './operations.js';
import { tableOf } from './table-of.js';

/** Operations as JSON, for tools: coverage, fuzz, documents. `defineOperations` takes the member `operations`. */
export interface OperationsJson {
  /** The name of the catalogue. */
  readonly catalog: string;
  readonly operations: { readonly [name: string]: OperationJson };
}

/** One operation as JSON. */
export interface OperationJson {
  readonly method?: HttpMethod;
  /** The path, with parameters as `{name}`. */
  readonly path?: string;
  /** The condition of each error. */
  readonly errors: { readonly [name: string]: string };
}

/**
 * Returns operations as JSON. The public sees only what is answered; `internal` is everything that was declared, with
 * hidden and internal errors, for your own tests.
 */
export function operationsJson(
  operations: AnyOperations,
  { audience = 'public' }: { readonly audience?: Audience } = {},
): OperationsJson {
  const { contract } = tableOf(operations);
  const entries = operationList(operations).map((operation): [string, OperationJson] => {
    const { name, method, path, errors } = operation;
    const shown = audience === 'internal' ? errors : Object.fromEntries(answeredErrors(contract, operation));
    return [name, { ...(method && { method }), ...(path !== undefined && { path }), errors: shown }];
  });
  return { catalog: contract.name, operations: Object.fromEntries(entries) };
}
