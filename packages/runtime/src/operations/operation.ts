import type { AnyContract, ThrowableNameOf } from '../contract/index.js';

/** The methods that a path of an OpenAPI document can have. */
export const HTTP_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const;

/** A method of HTTP. */
export type HttpMethod = (typeof HTTP_METHODS)[number];

/** Errors by name, each with the condition on which it comes. */
export type ErrorConditions<Contract extends AnyContract> = {
  readonly [Name in ThrowableNameOf<Contract>]?: string;
};

/** What {@link defineOperations} is told about one operation. */
export interface OperationDeclaration<Contract extends AnyContract> {
  /** The method of its route. An operation without a route has neither method nor path. */
  readonly method?: HttpMethod | undefined;
  /** The path of its route, with parameters as `:name` or `{name}`. */
  readonly path?: string | undefined;
  /** Its errors, each with the condition on which the operation gives it. */
  readonly errors: ErrorConditions<Contract>;
  /** Errors that it has in common with other operations: `errorGroup` makes them. */
  readonly groups?: readonly ErrorConditions<Contract>[] | undefined;
}

/** A declared operation: its route and its errors. */
export interface Operation<
  Contract extends AnyContract = AnyContract,
  ErrorName extends string = string,
  Name extends string = string,
> {
  readonly name: Name;
  /** The name of the catalogue that has its errors. */
  readonly catalog: string;
  readonly method?: HttpMethod;
  /** The whole path, with parameters as `{name}`. */
  readonly path?: string;
  /** The condition of each error, by the present name of the error. */
  readonly errors: { readonly [Each in ErrorName]: string };
  /** Types only: it does not exist at run time. */
  readonly '~contract'?: Contract;
}
