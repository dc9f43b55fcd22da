export type { AnyFieldError, FieldError } from './field-error.js';
export { type FieldReader, fieldErrors } from './field-errors.js';
export { type FormErrorMap, formErrorMap } from './form-error-map.js';
export { type ReactHookForm, setFormErrors } from './set-form-errors.js';
export { type PlainForm, type ShownFieldErrors, showFieldErrors } from './show-field-errors.js';
