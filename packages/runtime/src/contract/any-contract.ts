/** What a library needs to know of any catalogue: the generated `contract` is one. */
export interface AnyContract {
  /** The name of the catalogue. */
  readonly name: string;
  /** BCP 47 tag of the language that the catalogue is written in. */
  readonly sourceLocale: string;
  readonly envelope: ContractEnvelope;
  /** A {@link ContractEntry} for each name; a former name has the very entry of the new one. */
  // An interface, as the generated `Catalog` is, has no index signature: it fits an object only.
  readonly catalog: object;
  /** Types only: never there at run time. */
  readonly '~types'?: { readonly responses: object };
}

/** The names that the parts of an error response have on the wire. */
export interface ContractEnvelope {
  readonly code: string;
  readonly codeType: 'integer' | 'string';
  readonly message: string;
  readonly data: string;
  /** Where the body repeats the HTTP status; null where it does not. */
  readonly status: string | null;
  /** What every response carries besides. */
  readonly properties: readonly string[];
}

/** What a catalogue says of one error. */
export interface ContractEntry {
  /** The stable name. */
  readonly name: string;
  /** The code as it travels on the wire. */
  readonly code: number | string;
  /** The HTTP status of the response. */
  readonly status: number;
  /** What it is about. */
  readonly domain: string;
  /** A challenge is not a failure but a next step. */
  readonly kind: 'error' | 'challenge';
  /** Whether a repetition can succeed. */
  readonly retry: 'never' | 'later' | 'after-action';
  /** An internal text must not reach an end user. */
  readonly audience: 'public' | 'internal';
  /** The level at which a server logs it. */
  readonly log: 'debug' | 'info' | 'warn' | 'error';
  /** There where no server should send it any more. */
  readonly deprecated?: true;
  /** There where no server sends it any more: clients still know it. */
  readonly retired?: true;
}
