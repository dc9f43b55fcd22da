/** The property that marks an error of a catalogue: the same symbol in every package and in every copy of it. */
export const BRAND: unique symbol = Symbol.for('@error-contracts/error') as never;

/** Which error of which catalogue it is. */
export interface Brand {
  readonly catalog: string;
  readonly name: string;
  /** Returns the body that a server would send for the error without a request. Only errors of a server have it. */
  readonly body?: (error: object) => object;
  /** Returns the error that a client gets: another one if the catalogue hides it, and no internal text or data. */
  readonly sent?: (error: object) => object;
}

/** Returns which error of which catalogue the value is, or undefined for anything else. Never throws. */
export function brandOf(value: unknown): Brand | undefined {
  try {
    return typeof value === 'object' && value !== null ? (value as { readonly [BRAND]?: Brand })[BRAND] : undefined;
  } catch {
    // The value may be a foreign proxy.
    return undefined;
  }
}
