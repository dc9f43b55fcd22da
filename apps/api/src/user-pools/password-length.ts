import { errors } from '../errors.ts';
import type { FieldError } from '../refuse-fields.ts';
import type { UserPool } from './user-pool.ts';

/** Returns the error of a password with fewer characters than the user pool asks for. */
export function passwordErrors(
  { minPasswordLength }: UserPool,
  password: string | undefined,
  field = '/password',
): readonly FieldError[] {
  if (password === undefined || [...password].length >= minPasswordLength) return [];
  return [errors.PASSWORD_TOO_SHORT({ min: minPasswordLength }, { field })];
}
