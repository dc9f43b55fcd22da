/** Thrown if no value can be made for a part of a response, because its schema or its pattern is too special. */
export class NoExampleError extends Error {
  override readonly name = 'NoExampleError';
  /** The JSON Pointer to the part in the body. */
  readonly pointer: string;
  /** The name of the error whose response it is; empty until it is known. */
  readonly error: string;
  readonly reason: string;

  constructor(pointer: string, reason: string, error = '') {
    super(`${error === '' ? '' : `${error}: `}no example of ${pointer || 'the body'} can be made: ${reason}.`);
    this.pointer = pointer;
    this.error = error;
    this.reason = reason;
  }
}
