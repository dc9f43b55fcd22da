import type { NoExampleError } from '@error-contracts/runtime/examples';

/** Thrown if no example can be made for some parts of responses. */
export class NoExamplesError extends Error {
  override readonly name = 'NoExamplesError';
  /** One for each error of the catalogue, at least one. */
  readonly missing: readonly NoExampleError[];

  constructor(missing: readonly NoExampleError[]) {
    super(missing.map(({ message }) => message).join('\n'));
    this.missing = missing;
  }
}
