import type { ErrorName } from '@error-contracts/types';
import type { Static, TObject, TSchema } from 'typebox';
import type { Service } from '../service.ts';
import type { User } from '../users/user.ts';

/** The errors of an operation: the name, and when it is answered. */
export type ErrorConditions = Partial<Readonly<Record<ErrorName, string>>>;

/** Which error a field that does not fit its schema gives, where it is not the general one. */
export interface FieldErrors {
  /** The field is not there, or is an empty text. */
  readonly missing?: ErrorName;
  /** It has another type or form than the schema says. */
  readonly invalid?: ErrorName;
}

/** What a handler gets: the checked parts of the request, and who sent it. */
export interface Call<Params, Query, Body, Reader> {
  readonly service: Service;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The signed-in user; null where the operation is open to everybody. */
  readonly user: Reader;
  /** The token of the session, or null. */
  readonly session: string | null;
  /** The network address of the client. */
  readonly client: string;
  /** Lets the answer set the session cookie to this token, or remove it. */
  setSession(token: string | null): void;
}

/** One operation, declared once: its route, its part of the OpenAPI document, its errors and its work. */
export interface Route<
  Params extends TObject = TObject,
  Query extends TObject = TObject,
  Body extends TObject = TObject,
  SignedIn extends boolean = boolean,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api`, with parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  readonly signedIn: SignedIn;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly fields?: Readonly<Record<string, FieldErrors>>;
  readonly answer: { readonly status: 200 | 201 | 202; readonly schema: TSchema } | { readonly status: 204 };
  readonly errors: ErrorConditions;
  handle(
    call: Call<Static<Params>, Static<Query>, Static<Body>, SignedIn extends true ? User : null>,
  ): unknown | Promise<unknown>;
}

/** The declaration as it is: only there for the types of its handler. */
export function route<
  Params extends TObject,
  Query extends TObject,
  Body extends TObject,
  const SignedIn extends boolean,
>(declaration: Route<Params, Query, Body, SignedIn>): Route {
  return declaration as unknown as Route;
}
