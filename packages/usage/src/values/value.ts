/** An operation with the names of the errors that it can give. */
export interface Operation {
  readonly kind: 'operation';
  readonly name: string;
  readonly errors: readonly string[];
}

/** An operation, or that there is one which the source does not show. */
type OperationValue = Operation | { readonly kind: 'unknown' };

/** What an expression is, as far as the source says it. */
export type Value =
  | { readonly kind: 'unknown' }
  /** Certainly nothing of the contract. */
  | { readonly kind: 'other' }
  | { readonly kind: 'literal'; readonly value: string | number }
  /** What `createErrors` returned. */
  | { readonly kind: 'errors' }
  /** What `createErrorReader` returned; after `reader.of` with the operation, `unknown` if the source does not show it. */
  | { readonly kind: 'reader'; readonly operation?: OperationValue }
  | { readonly kind: 'contract' }
  | { readonly kind: 'catalog' }
  /** A function of the libraries or of the generated packages, by its name there. */
  | { readonly kind: 'function'; readonly name: string }
  /** A function of `errors` or of a reader. */
  | {
      readonly kind: 'method';
      readonly of: 'errors' | 'reader';
      readonly name: string;
      readonly operation?: OperationValue;
    }
  /** `errors.USER_NOT_FOUND` */
  | { readonly kind: 'factory'; readonly name: string }
  /** `catalog.USER_NOT_FOUND` */
  | { readonly kind: 'entry'; readonly name: string }
  /** `catalog.USER_NOT_FOUND.code`, or its `name`. */
  | { readonly kind: 'code' | 'name'; readonly name: string }
  | { readonly kind: 'operations'; readonly operations: ReadonlyMap<string, readonly string[]> }
  | Operation
  /** An object of the source. It is open if it may have properties that the source does not show. */
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, Value>; readonly isOpen: boolean }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'module'; readonly exportOf: (name: string) => Value };

/** Anything: the source does not say what. */
export const UNKNOWN: Value = { kind: 'unknown' };

/** Certainly nothing of the contract. */
export const OTHER: Value = { kind: 'other' };
