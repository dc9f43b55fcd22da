import type { ErrorContract } from '@error-contracts/types';
import { createErrors, type Errors, type Log } from '../../src/index.js';
import { options } from '../servers/test-errors.js';

/** Returns errors whose entries go to these observers and to no log. */
export function observedBy(...onError: readonly Log[]): Errors<ErrorContract> {
  return createErrors({ ...options, log: () => undefined, onError });
}
