import { Ajv, type ErrorObject } from 'ajv';
import { errors } from '../errors.ts';
import type { FieldErrors, Operation } from '../operation/operation.ts';
import type { FieldError } from '../refuse-fields.ts';

/** Checks one part of a request: returns the part without unknown fields, or the error to answer with. */
export type RequestChecker = (part: unknown) => { readonly value: unknown } | { readonly error: Error };

/** Checks a body: returns its fields that have the right form, and the errors of all others. */
export type FieldChecker = (body: unknown) => { readonly fields: object; readonly found: readonly FieldError[] };

// Fields that a schema does not name are removed, so that no client can set them.
const bodies = new Ajv({ removeAdditional: 'all' });
/** For operations that say at once all that is wrong. */
const wholeBodies = new Ajv({ removeAdditional: 'all', allErrors: true });
const texts = new Ajv({ removeAdditional: 'all', coerceTypes: true });

/** Returns the checker of one part of an operation's requests. It coerces the text of queries and paths, not bodies. */
export function requestChecker({ fields = {} }: Operation, schema: object, part: string | undefined): RequestChecker {
  const validate = (part === 'body' ? bodies : texts).compile(schema);
  return (value) => {
    if (validate(value)) return { value };
    const [found] = (validate.errors ?? []).map((issue) => errorOf(issue, value, fields, requiredOf(schema)));
    return { error: found ?? errors.REQUEST_PARAMETERS_INCOMPLETE() };
  };
}

/** Returns the checker of the bodies of an operation that says at once all that is wrong with their fields. */
export function fieldChecker({ fields = {} }: Operation, schema: object): FieldChecker {
  const validate = wholeBodies.compile(schema);
  return (body) => {
    if (validate(body)) return { fields: body as object, found: [] };
    const found = (validate.errors ?? []).map((issue) => errorOf(issue, body, fields, requiredOf(schema)));
    // A body that is no object has no fields.
    if (found.some(({ field }) => field === undefined)) throw errors.REQUEST_PARAMETERS_INCOMPLETE();
    const wrong = new Set(found.map(({ field }) => field?.split('/')[1]));
    const right = Object.entries(body as object).filter(([name]) => !wrong.has(name));
    return { fields: Object.fromEntries(right), found: distinct(found) };
  };
}

function requiredOf(schema: { readonly required?: readonly string[] }): readonly string[] {
  return schema.required ?? [];
}

function errorOf(
  issue: ErrorObject,
  value: unknown,
  fields: Readonly<Record<string, FieldErrors>>,
  required: readonly string[],
): FieldError {
  const path = issue.instancePath.split('/').slice(1);
  const missingField: unknown = issue.params.missingProperty;
  const keys = [...path, ...(typeof missingField === 'string' ? [missingField] : [])];
  const parameter = keys.join('.');
  const at = keys.length === 0 ? {} : { field: `/${keys.join('/')}` };
  const { missing, invalid } = fields[parameter] ?? {};
  // An empty text is a missing one only if something asks for the field: otherwise nobody declares that error.
  const isAskedFor = missing !== undefined || required.includes(parameter);
  if (typeof missingField !== 'string' && !(isAskedFor && isEmptyText(value, path))) {
    return invalid === undefined ? errors.REQUEST_PARAMETERS_INCOMPLETE(null, at) : errors[invalid](null, at);
  }
  if (missing === undefined) return errors.PARAMETER_MISSING({ parameter }, at);
  return missing === 'USER_PARAMETER_MISSING'
    ? errors.USER_PARAMETER_MISSING({ parameter }, at)
    : errors[missing](null, at);
}

/** Returns the first error of each field. */
function distinct(found: readonly FieldError[]): readonly FieldError[] {
  return found.filter((error, index) => found.findIndex(({ field }) => field === error.field) === index);
}

function isEmptyText(value: unknown, [key]: readonly string[]): boolean {
  return key !== undefined && (value as Readonly<Record<string, unknown>>)[key] === '';
}
