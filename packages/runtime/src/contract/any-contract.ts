/** What a library needs to know about a catalogue. Every generated `contract` is one. */
export interface AnyContract {
  /** The name of the catalogue. */
  readonly name: string;
  /** BCP 47 tag of the language that the catalogue is written in. */
  readonly sourceLocale: string;
  readonly envelope: ContractEnvelope;
  /** A {@link ContractEntry} for each name. A former name has the same entry as the new name. */
  // Not a record: the generated `Catalog` is an interface, which has no index signature.
  readonly catalog: object;
  /** Types only: it does not exist at run time. */
  readonly '~types'?: { readonly responses: object };
}

/** The names that the parts of an error response have on the wire. */
export interface ContractEnvelope {
  readonly code: string;
  readonly codeType: 'integer' | 'string';
  readonly message: string;
  readonly data: string;
  /** The property that repeats the HTTP status; null if the body does not repeat it. */
  readonly status: string | null;
  /** The further properties of every response. */
  readonly properties: readonly string[];
}

/** What a catalogue says about one error. */
export interface ContractEntry {
  /** The name of the error in the catalogue. */
  readonly name: string;
  /** The code as it travels on the wire. */
  readonly code: number | string;
  /** The HTTP status of the response. */
  readonly status: number;
  /** The part of the application that the error is about. */
  readonly domain: string;
  /** A challenge is not a failure but a next step. */
  readonly kind: 'error' | 'challenge';
  /** Whether a retry can succeed. */
  readonly retry: 'never' | 'later' | 'after-action';
  /** An internal text must not be shown to a user. */
  readonly audience: 'public' | 'internal';
  /** The level at which a server logs it. */
  readonly log: 'debug' | 'info' | 'warn' | 'error';
  /** Whether the error has data. `optional` data may be null. Absent if they are always null. */
  readonly data?: 'optional' | 'required';
  /** Set when servers should no longer send this error. */
  readonly deprecated?: true;
  /** Set when servers no longer send this error. Clients still know it. */
  readonly retired?: true;
  /** The name of the error whose whole response is sent instead. Absent if the error has a response of its own. */
  readonly sameAnswerAs?: string;
}
