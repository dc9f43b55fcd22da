import { byField, textOf } from './by-field.js';
import type { AnyFieldError } from './field-error.js';
import { dottedName } from './field-names.js';

/** What is used of React Hook Form: what `useForm` returns is one. */
export interface ReactHookForm {
  getValues(): object;
  setError(name: never, error: FormError, options?: { readonly shouldFocus: boolean }): void;
}

interface FormError {
  type: string;
  message: string;
  types: { [name: string]: string | string[] };
}

/**
 * Shows errors in a form of React Hook Form: each at its field, and the first of them gets the focus. What belongs to no
 * field of the form is in `errors.root.server`. Returns it.
 */
export function setFormErrors<Error extends AnyFieldError>(
  form: ReactHookForm,
  errors: readonly Error[],
): readonly Error[] {
  const { fields, others } = byField(errors, form.getValues(), dottedName);
  let shouldFocus = true;
  for (const [name, ofField] of fields) {
    form.setError(name as never, formError(ofField), { shouldFocus });
    shouldFocus = false;
  }
  const [first, ...more] = others;
  if (first !== undefined) form.setError('root.server' as never, formError([first, ...more]));
  return others;
}

function formError(errors: readonly [AnyFieldError, ...AnyFieldError[]]): FormError {
  const texts = new Map<string, string[]>();
  for (const { error, message } of errors) {
    const name = error.name ?? `${error.code}`;
    texts.set(name, [...(texts.get(name) ?? []), message.text]);
  }
  const types = [...texts].map(([name, list]) => [name, list.length === 1 ? (list[0] as string) : list] as const);
  const [first] = errors;
  return { type: first.error.name ?? `${first.error.code}`, message: textOf(errors), types: Object.fromEntries(types) };
}
