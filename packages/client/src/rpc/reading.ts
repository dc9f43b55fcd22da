import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ErrorReader } from '../error-reader.js';

/** Returns what a reader reads in place of a value: the response in it. Any other value is returned as it is. */
export type Find = (value: unknown) => unknown;

/** Returns the reader with values of one more library. All its functions take them. Never throws. */
export function reading<Contract extends AnyContract>(
  reader: ErrorReader<Contract>,
  find: Find,
): ErrorReader<Contract> {
  const found = (value: unknown): unknown => {
    try {
      return find(value);
    } catch {
      // It is a proxy, or a getter throws.
      return value;
    }
  };
  const { read, readSync, shouldRetry, retryDelay } = reader;
  return {
    ...reader,
    read: (value) => read(found(value)),
    readSync: (value) => readSync(found(value)),
    shouldRetry: (failureCount, error) => shouldRetry(failureCount, found(error)),
    retryDelay: (failureCount, error) => retryDelay(failureCount, found(error)),
  };
}
