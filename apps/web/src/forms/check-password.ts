import { ownError } from '../errors/own-error.ts';
import type { FieldName } from './field-name.ts';
import type { Problems } from './use-submission.ts';

/** What the user pool of this service asks for, in characters. */
export const shortestPassword = 6;

/** Whether a new password is too short; an empty one is another matter. */
export function checkPassword(field: FieldName, password: string): Problems {
  const { length } = [...password];
  if (length === 0 || length >= shortestPassword) return {};
  return { [field]: ownError('PASSWORD_TOO_SHORT', { min: shortestPassword }) };
}
