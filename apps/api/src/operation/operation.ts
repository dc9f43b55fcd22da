import type { CheckedConditions, ErrorConditions, OperationErrors } from '@error-contracts/server/operations';
import type { ErrorContract, ErrorName } from '@error-contracts/types';
import type { Static, TObject, TSchema } from 'typebox';
import type { FieldError } from '../refuse-fields.ts';
import type { Service } from '../service.ts';
import type { User } from '../users/user.ts';

/** Errors, each with the condition on which an operation answers with it. */
export type Conditions = ErrorConditions<ErrorContract>;

/** The errors that a field of its own gives, instead of `PARAMETER_MISSING` and `REQUEST_PARAMETERS_INCOMPLETE`. */
export interface FieldErrors<Name extends ErrorName = ErrorName> {
  /** If the field is missing or an empty text. */
  readonly missing?: Exclude<Name, 'FIELDS_INVALID'>;
  /** If the field has another type or form than the schema says. */
  readonly invalid?: Exclude<Name, 'FIELDS_INVALID'>;
}

/** What a handler gets: the checked parts of the request, and who sent it. */
export interface Call<Params, Query, Body, Caller, Errors> {
  /** The errors that the operation declares, and no others: throw them. */
  readonly errors: OperationErrors<ErrorContract, { readonly errors: Errors }>;
  readonly service: Service;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The signed-in user; null if the operation is open to everybody. */
  readonly user: Caller;
  /** The token of the session, or null. */
  readonly session: string | null;
  /** Whom the limits count as one client: its network address, without what one customer can change. */
  readonly client: string;
  /** The token of the device, if somebody has signed in from it, or null. */
  readonly device: string | null;
  /** Makes the answer set the session cookie to this token; null removes the cookie. */
  setSession(token: string | null): void;
  /** Makes the answer set the cookie of a device from which somebody has signed in. */
  setDevice(token: string): void;
}

/** One operation, declared once: its route, its part of the OpenAPI document, its errors and its handler. */
export interface Operation<
  Params extends TObject = TObject,
  Query extends TObject = TObject,
  Body extends TObject = TObject,
  SignedIn extends boolean = boolean,
  Errors extends Conditions = Conditions,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path below `/api`, with parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  readonly signedIn: SignedIn;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly fields?: Readonly<Record<string, FieldErrors<NoInfer<keyof Errors & ErrorName>>>>;
  readonly answer: { readonly status: 200 | 201 | 202; readonly schema: TSchema } | { readonly status: 204 };
  readonly errors: Errors;
  /**
   * Returns what is wrong with the fields that have the right form, so that one answer says all that is wrong with a
   * request. `found` are the errors of the other fields. The operation declares `FIELDS_INVALID`, and is handled only if
   * nothing is wrong.
   */
  wrongFields?(
    call: Call<Static<Params>, Static<Query>, Partial<Static<Body>>, SignedIn extends true ? User : null, Errors>,
    found: readonly FieldError[],
  ): Promise<readonly FieldError[]>;
  handle(
    call: Call<Static<Params>, Static<Query>, Static<Body>, SignedIn extends true ? User : null, Errors>,
  ): unknown | Promise<unknown>;
}

/** Returns the declaration unchanged; it derives the types of the handler from the schemas. */
export function operation<
  Params extends TObject,
  Query extends TObject,
  Body extends TObject,
  const SignedIn extends boolean,
  const Errors extends Conditions,
>(
  declaration: Operation<Params, Query, Body, SignedIn, Errors> & {
    readonly errors: CheckedConditions<Errors, ErrorName>;
  },
): Operation {
  return declaration as unknown as Operation;
}
