import { isErrorResponse } from '@error-contracts/validators';
import type { Answer } from './answer.ts';

/** Returns the fields and codes of the errors that an answer holds. */
export function fieldsIn({ body }: Answer): readonly (readonly [field: string | undefined, code: number])[] {
  if (!isErrorResponse(body, 'FIELDS_INVALID')) return [];
  return body.data.errors.map(({ field, code }) => [field, code]);
}
