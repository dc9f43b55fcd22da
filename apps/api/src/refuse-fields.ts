import type { HoldableErrorOf } from '@error-contracts/server';
import type { ErrorContract } from '@error-contracts/types';
import { errors } from './errors.ts';

/** An error that is about a field of a request. */
export type FieldError = HoldableErrorOf<ErrorContract>;

/** Throws all that is wrong with a request in one response. A single error is thrown as it is. */
export function refuseFields(found: readonly FieldError[]): void {
  const error = errorOfFields(found);
  if (error !== undefined) throw error;
}

/** Returns one error of all that is wrong with a request; undefined if nothing is. */
export function errorOfFields(found: readonly FieldError[]): Error | undefined {
  return found.length > 1 ? errors.FIELDS_INVALID({ errors: found }) : found[0];
}
