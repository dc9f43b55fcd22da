import { Ajv, type ErrorObject } from 'ajv';
import { errors } from '../errors.ts';
import type { FieldErrors, Operation } from '../operation/operation.ts';

/** Checks one part of a request: returns the part without unknown fields, or the error to answer with. */
export type RequestChecker = (part: unknown) => { readonly value: unknown } | { readonly error: Error };

// Fields that a schema does not name are removed, so that no client can set them.
const bodies = new Ajv({ removeAdditional: 'all' });
const texts = new Ajv({ removeAdditional: 'all', coerceTypes: true });

/** Returns the checker of one part of an operation's requests. It coerces the text of queries and paths, not bodies. */
export function requestChecker({ fields = {} }: Operation, schema: object, part: string | undefined): RequestChecker {
  const validate = (part === 'body' ? bodies : texts).compile(schema);
  return (value) => {
    if (validate(value)) return { value };
    const [issue] = validate.errors ?? [];
    if (issue === undefined) return { error: errors.REQUEST_PARAMETERS_INCOMPLETE() };
    return { error: errorOf(issue, value, fields, requiredOf(schema)) };
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
): Error {
  const path = issue.instancePath.split('/').slice(1);
  const missingField: unknown = issue.params.missingProperty;
  const parameter = [...path, ...(typeof missingField === 'string' ? [missingField] : [])].join('.');
  const { missing, invalid } = fields[parameter] ?? {};
  // An empty text is a missing one only if something asks for the field: otherwise nobody declares that error.
  const isAskedFor = missing !== undefined || required.includes(parameter);
  if (typeof missingField !== 'string' && !(isAskedFor && isEmptyText(value, path))) {
    return invalid === undefined ? errors.REQUEST_PARAMETERS_INCOMPLETE() : errors[invalid]();
  }
  if (missing === undefined) return errors.PARAMETER_MISSING({ parameter });
  return missing === 'USER_PARAMETER_MISSING' ? errors.USER_PARAMETER_MISSING({ parameter }) : errors[missing]();
}

function isEmptyText(value: unknown, [key]: readonly string[]): boolean {
  return key !== undefined && (value as Readonly<Record<string, unknown>>)[key] === '';
}
