/** The global by which the set-up of Jest tells its teardown what to do: Jest may load both from different copies. */
export const END: unique symbol = Symbol.for('error-contracts.coverage.jest-end') as never;
