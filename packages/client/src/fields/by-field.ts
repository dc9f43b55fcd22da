import type { AnyFieldError } from './field-error.js';
import { hasPath } from './field-names.js';

/** The errors of the fields of a form, and those of no field that it has. */
export interface ByField<Error extends AnyFieldError> {
  /** By the names of the fields, as the form library writes them; each has at least one. */
  readonly fields: ReadonlyMap<string, readonly [Error, ...Error[]]>;
  /** What belongs to the form as a whole: errors without a field, and of fields that it does not have. */
  readonly others: readonly Error[];
}

/** Returns errors by the names of the fields of a form with these values. */
export function byField<Error extends AnyFieldError>(
  errors: readonly Error[],
  values: unknown,
  nameOf: (path: readonly string[]) => string,
): ByField<Error> {
  const fields = new Map<string, [Error, ...Error[]]>();
  const others: Error[] = [];
  for (const error of errors) {
    if (!hasPath(values, error.path)) {
      others.push(error);
      continue;
    }
    const name = nameOf(error.path);
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [error]);
    else known.push(error);
  }
  return { fields, others };
}

/** Returns the texts of errors as one, without repetitions. */
export function textOf(errors: readonly AnyFieldError[]): string {
  return [...new Set(errors.map(({ message }) => message.text))].join(' ');
}
