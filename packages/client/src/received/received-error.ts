import type { AnyContract, ContractEntry, DataOf, NameOf, ResponseOf } from '@error-contracts/runtime/contract';

/**
 * What a client knows about a request that failed. `kind` says what came, and `name` which error of the contract it is:
 * `if (error.name === 'USER_NOT_FOUND') error.data`.
 */
export type ReceivedError<Contract extends AnyContract = AnyContract> =
  | KnownError<Contract>
  | UnknownError<Contract>
  | Failure;

/** An error of the contract; with names, an error with one of these names. */
export type KnownError<Contract extends AnyContract = AnyContract, Name extends NameOf<Contract> = NameOf<Contract>> = [
  NameOf<Contract>,
] extends [never]
  ? AnyKnownError
  : KnownErrorByName<Contract>[Name];

/** The errors of a contract by their names and former names: one table, which the compiler makes once. */
export type KnownErrorByName<Contract extends AnyContract> = {
  readonly [Name in NameOf<Contract>]: Contract['catalog'][Name] extends { readonly name: infer Present extends string }
    ? KnownErrorOf<Contract, Present>
    : never;
};

/** An error of some contract. */
export interface AnyKnownError extends ResponseFacts {
  readonly known: true;
  /** A challenge is not a failure but a next step. */
  readonly kind: ContractEntry['kind'];
  /** The name of the error in the catalogue. */
  readonly name: string;
  /** As it travels on the wire. */
  readonly code: number | string;
  /** The unchanged text of the server: show `reader.message(error)` instead. */
  readonly message: string;
  readonly data: unknown;
  /** The unchanged body, with the additional properties of a newer server. */
  readonly response: unknown;
  readonly domain: string;
  /** An internal text must not be shown to a user. */
  readonly audience: ContractEntry['audience'];
  readonly retry: Retry;
  /** The further errors of the response; none if the envelope has no list. */
  readonly others: readonly (AnyKnownError | UnknownError)[];
}

/** The error of the contract with this name. */
export interface KnownErrorOf<Contract extends AnyContract, Name extends string> extends AnyKnownError {
  // The first, because the compiler looks a member of a large union up by the first property with a literal type.
  readonly name: Name;
  readonly kind: EntryAt<Contract, Name>['kind'];
  readonly code: EntryAt<Contract, Name>['code'];
  readonly data: DataOf<Contract, Name>;
  readonly response: ResponseOf<Contract, HasList<Contract> extends true ? NameOf<Contract> : Name>;
  readonly domain: EntryAt<Contract, Name>['domain'];
  readonly audience: EntryAt<Contract, Name>['audience'];
  readonly retry: EntryAt<Contract, Name>['retry'];
  readonly others: OthersOf<Contract>;
}

/** What the catalogue says about the error. It asks for one property, because `keyof` has thousands of names. */
type EntryAt<Contract extends AnyContract, Name extends string> = Contract['catalog'] extends {
  readonly [Only in Name]: infer Entry;
}
  ? Entry & ContractEntry
  : ContractEntry;

/** The further errors of a response of this contract, if its envelope has a list: they are in the same response. */
export type OthersOf<Contract extends AnyContract> =
  HasList<Contract> extends true ? readonly (KnownError<Contract> | UnknownError<Contract>)[] : readonly [];

type HasList<Contract extends AnyContract> = Contract['envelope'] extends { readonly list: string } ? true : false;

/** An error response that this version of the contract cannot read: the server is newer. */
export interface UnknownError<Contract extends AnyContract = AnyContract> extends ResponseFacts {
  readonly known: false;
  readonly kind: 'unknown';
  readonly name: null;
  /** As it travels on the wire. */
  readonly code: number | string;
  /** The unchanged text of the server: show `reader.message(error)` instead. */
  readonly message: string;
  readonly data: unknown;
  readonly retry: Retry;
  /** The further errors of the response; none if the envelope has no list. */
  readonly others: [NameOf<Contract>] extends [never] ? readonly (AnyKnownError | UnknownError)[] : OthersOf<Contract>;
}

/** Something else than an error response came, or nothing. */
export type Failure = UnreadableResponse | ConnectionFailure;

/** Something came that is not an error response, such as the HTML page of a proxy. */
export interface UnreadableResponse extends ResponseFacts {
  readonly known: false;
  readonly kind: 'unreadable';
  readonly name: null;
  readonly code: null;
  readonly reason: UnreadableReason;
  readonly retry: Retry;
  /** What was thrown when the body was read or parsed. */
  readonly cause: unknown;
}

/**
 * Why a response cannot be read.
 *
 * - `opaque`: the browser hides it (`no-cors`, or a redirect that was not followed).
 * - `body-used`: its body was read before.
 * - `body-unread`: its body is not read yet: call `reader.read`.
 * - `empty`: it has no body.
 * - `content-type`: its type is not JSON.
 * - `too-large`: it is larger than `bodyLimit`.
 * - `not-json`: it is not JSON.
 * - `not-an-error-response`: it is JSON of another shape.
 * - `not-a-response`: the value is no response, no body and no failure of a connection. Perhaps your own code threw it.
 */
export type UnreadableReason =
  | 'opaque'
  | 'body-used'
  | 'body-unread'
  | 'empty'
  | 'content-type'
  | 'too-large'
  | 'not-json'
  | 'not-an-error-response'
  | 'not-a-response';

/** No response came, or only its beginning: then it has a `status`. */
export type ConnectionFailure =
  | ConnectionFailureOf<'network'>
  | ConnectionFailureOf<'timeout'>
  | ConnectionFailureOf<'aborted'>;

/** A failure of a connection, of one kind. */
export interface ConnectionFailureOf<Kind extends 'network' | 'timeout' | 'aborted'> extends ResponseFacts {
  readonly known: false;
  /** `network`: no connection, or it broke. `timeout`: nothing came in time. `aborted`: the caller gave up. */
  readonly kind: Kind;
  readonly name: null;
  readonly code: null;
  readonly retry: Retry;
  /** What was thrown. */
  readonly cause: unknown;
}

/** Whether a retry can succeed: never, later, or after the user has done something. */
export type Retry = ContractEntry['retry'];

/** What a response says beside its body; null for what it does not say. */
export interface ResponseFacts {
  /** The HTTP status. */
  readonly status: number | null;
  /** Milliseconds to wait after its arrival: `Retry-After`. */
  readonly retryAfter: number | null;
  /** The id of the server's log entry, for a user who asks for help: `X-Request-Id`. */
  readonly requestId: string | null;
  /** BCP 47 tag of the server's text: `Content-Language`. */
  readonly contentLanguage: string | null;
}
