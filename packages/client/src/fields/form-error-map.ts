import { byField, textOf } from './by-field.js';
import type { AnyFieldError } from './field-error.js';
import { indexedName } from './field-names.js';

/** What a validator of TanStack Form returns: texts by the names of fields, and one for the form. */
export interface FormErrorMap {
  form?: string;
  fields: Record<string, string>;
}

/**
 * Returns errors for TanStack Form: return it from `validators.onSubmitAsync`, or give it to
 * `form.setErrorMap({ onSubmit })`. What belongs to no field of the values is the text of the form.
 */
export function formErrorMap(values: object, errors: readonly AnyFieldError[]): FormErrorMap {
  const { fields, others } = byField(errors, values, indexedName);
  const texts = [...fields].map(([name, ofField]) => [name, textOf(ofField)] as const);
  return { ...(others.length === 0 ? {} : { form: textOf(others) }), fields: Object.fromEntries(texts) };
}
