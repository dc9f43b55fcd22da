import type { HoldableErrorOf } from '@error-contracts/server';
import type { ErrorContract } from '@error-contracts/types';
import { errors } from './errors.ts';

/** An error that is about a field of a request. */
export type FieldError = HoldableErrorOf<ErrorContract>;

/** Throws all that is wrong with a request in one response. A single error is thrown as it is. */
export function refuseFields(found: readonly FieldError[]): void {
  if (found.length > 1) throw errors.FIELDS_INVALID({ errors: found });
  const [only] = found;
  if (only !== undefined) throw only;
}
