import { ownError } from '../errors/own-error.ts';
import type { FieldName } from './field-name.ts';
import type { OwnIssues } from './outcome.ts';

/** The fewest characters that the user pool of this service accepts. */
export const shortestPassword = 6;

/** Returns an error at the field if a new password is too short. Accepts an empty one. */
export function checkPassword(field: FieldName, password: string): OwnIssues {
  const { length } = [...password];
  if (length === 0 || length >= shortestPassword) return {};
  return { [field]: ownError('PASSWORD_TOO_SHORT', { min: shortestPassword }) };
}
