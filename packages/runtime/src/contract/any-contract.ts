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
  readonly '~types'?: {
    readonly responses: object;
    /** The data of each error by its name; absent if `responses` has them at the place of the data. */
    readonly data?: object;
  };
  /** The URL before the name of an error in links to its reference page. */
  readonly typeBase?: string;
  /** The name of the error that users see in place of an internal one. */
  readonly fallback?: string;
}

/**
 * Where a part of an error response stands in its body: the name of a property (`code`), or a JSON Pointer (RFC 6901)
 * if it begins with `/` or is empty (`/error/code`; empty is the body itself).
 */
export type Place = string;

/** Where the parts of an error response stand. Members that an envelope does not need are absent. */
export interface ContractEnvelope {
  readonly code: Place;
  readonly codeType: 'integer' | 'string';
  /** Null if responses have no text. */
  readonly message: Place | null;
  /** Null if no error has data. It may be an object in which other parts stand. */
  readonly data: Place | null;
  /** Where the body repeats the HTTP status; null if it does not repeat it. */
  readonly status: Place | null;
  /** The further parts of every response that the server gives. */
  readonly properties: readonly Place[];
  /** Set if the repeated status travels as text. */
  readonly statusType?: 'string';
  /** Set if every parameter travels as text. */
  readonly dataType?: 'strings';
  readonly name?: Place;
  readonly domain?: Place;
  /** The address of the error's reference page. */
  readonly reference?: Place;
  /** A JSON Pointer to the wrong part of the request. */
  readonly field?: Place;
  /** The array that carries several errors. Places below its element 0 repeat for each error. */
  readonly list?: Place;
  /**
   * The parts that always have the same value. A body with another one is no error response, and neither is a body
   * without one that is not optional.
   */
  readonly constants?: readonly (readonly [at: Place, value: unknown, optional?: true])[];
  /** The parts whose value is in `properties` of each entry. */
  readonly entryProperties?: readonly Place[];
  /** The HTTP status of every response. */
  readonly httpStatus?: number;
  readonly format?: 'problem+json';
  /** Values at the place of the code that mean success. */
  readonly success?: readonly (number | string)[];
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
  /** The values of the envelope's parts that come from the entry, by their places. */
  readonly properties?: { readonly [place: Place]: unknown };
  /** How parameters travel, by name: the property that carries one, and the type of one that travels as text. */
  readonly parameters?: { readonly [name: string]: ParameterOnWire };
  /** Set when servers should no longer send this error. */
  readonly deprecated?: true;
  /** Set when servers no longer send this error. Clients still know it. */
  readonly retired?: true;
  /** The name of the error whose whole response is sent instead. Absent if the error has a response of its own. */
  readonly sameAnswerAs?: string;
  /** Set if its data have further errors, each with its field. */
  readonly holdsErrors?: true;
}

/** How a parameter travels if it is not a property of its own name with its own type. */
export interface ParameterOnWire {
  /** The name of the property that carries it. */
  readonly member?: string;
  /** Its type, if it travels as text. */
  readonly type?: 'string' | 'integer' | 'number' | 'boolean';
}
