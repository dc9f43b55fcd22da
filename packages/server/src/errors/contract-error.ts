import { brandOf } from '@error-contracts/runtime/brand';

/**
 * An error of a catalogue, as `errors.USER_NOT_FOUND()` makes it: a real `Error` with stack and cause.
 *
 * `instanceof ContractError` is true for errors of any copy of this package, ES module or CommonJS. A structured
 * clone is a plain `Error`: send `toJSON()` to another thread or process and call `errors.revive` there.
 */
export class ContractError<
  Name extends string = string,
  Code extends number | string = number | string,
  Data = unknown,
> extends Error {
  /** The name of the error in the catalogue: `USER_NOT_FOUND`. */
  declare readonly name: Name;
  /** The code as it travels on the wire. */
  declare readonly code: Code;
  /** The HTTP status of the response. */
  declare readonly status: number;
  /** The data of the response: a frozen copy of the given ones, or null. */
  declare readonly data: Data;
  /** When a retry can succeed: seconds from now, or a date. */
  declare readonly retryAfter?: number | Date;
  /** Further headers of the response, such as `WWW-Authenticate`. */
  declare readonly headers?: Readonly<Record<string, string>>;

  /** A JSON Pointer to the wrong part of the request, for an envelope that has a place for it. */
  declare readonly field?: string;
  /** All errors of the response, if it carries several: `errors.all` made this error of them. */
  declare readonly errors?: readonly ContractError[];

  /** The errors that this one holds, each with its `field`. */
  declare readonly held?: readonly ContractError[];

  // Only `createErrors` makes errors.
  private constructor() {
    super();
  }

  /** Returns true for an error of any catalogue and of any copy of this package. */
  static override [Symbol.hasInstance](value: unknown): value is ContractError {
    return brandOf(value) !== undefined;
  }

  /**
   * Returns what other processes of yours may know: neither stack nor cause. It has the real name of an error that
   * `sameAnswerAs` hides, and the text of an internal one, so it is no response.
   */
  toJSON(): ContractErrorJson<Name, Code, Data> {
    const { name, code, status, message, data, field, errors } = this;
    return {
      name,
      code,
      status,
      message,
      data,
      ...(field === undefined ? {} : { field }),
      ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
    };
  }
}

/** A {@link ContractError} as JSON. */
export interface ContractErrorJson<Name extends string, Code extends number | string, Data> {
  readonly name: Name;
  readonly code: Code;
  readonly status: number;
  readonly message: string;
  readonly data: Data;
  readonly field?: string;
  readonly errors?: readonly ContractErrorJson<string, number | string, unknown>[];
}
