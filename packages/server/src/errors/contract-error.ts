/** The same symbol in every copy of this package, so that their errors know each other. */
export const BRAND: unique symbol = Symbol.for('@error-contracts/error') as never;

/** Which error of which catalogue it is. */
export interface Brand {
  readonly catalog: string;
  readonly name: string;
}

/**
 * An error of a catalogue, as `errors.USER_NOT_FOUND()` makes it: a real `Error` with stack and cause.
 *
 * `instanceof ContractError` holds for errors of any copy of this package, ESM beside CommonJS. A structured clone is
 * a plain `Error`: send `toJSON()` to another thread or process and `errors.revive` it there.
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
  /** What travels with the error: a frozen copy of what was given, or null. */
  declare readonly data: Data;
  /** When a repetition can succeed: seconds from now, or a moment. */
  declare readonly retryAfter?: number | Date;
  /** Headers that the response carries besides, such as `WWW-Authenticate`. */
  declare readonly headers?: Readonly<Record<string, string>>;

  // Errors are made by `createErrors` alone.
  private constructor() {
    super();
  }

  /** True for an error of any catalogue and any copy of this package. */
  static override [Symbol.hasInstance](value: unknown): value is ContractError {
    return brandOf(value) !== undefined;
  }

  /** What may leave the process: neither stack nor cause. */
  toJSON(): ContractErrorJson<Name, Code, Data> {
    const { name, code, status, message, data } = this;
    return { name, code, status, message, data };
  }
}

/** A {@link ContractError} as JSON. */
export interface ContractErrorJson<Name extends string, Code extends number | string, Data> {
  readonly name: Name;
  readonly code: Code;
  readonly status: number;
  readonly message: string;
  readonly data: Data;
}

/** Which error of which catalogue the value is, or undefined where it is none. Never throws. */
export function brandOf(value: unknown): Brand | undefined {
  try {
    return typeof value === 'object' && value !== null ? (value as { readonly [BRAND]?: Brand })[BRAND] : undefined;
  } catch {
    // A proxy or a getter of somebody else.
    return undefined;
  }
}
