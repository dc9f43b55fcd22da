import { Ajv, type ErrorObject } from 'ajv';
import { errors } from '../errors.ts';
import type { FieldErrors, Route } from './route.ts';

/** Checks one part of a request: the part without what nobody asked for, or the error for what is wrong with it. */
export type RequestChecker = (part: unknown) => { readonly value: unknown } | { readonly error: Error };

// Whatever a schema does not name is taken away: nobody sets a field that they were not asked for.
const bodies = new Ajv({ removeAdditional: 'all' });
const texts = new Ajv({ removeAdditional: 'all', coerceTypes: true });

/** The checker of one part of a route's requests. In a query and in a path everything is text, in a body nothing is coerced. */
export function requestChecker({ fields = {} }: Route, schema: object, part: string | undefined): RequestChecker {
  const validate = (part === 'body' ? bodies : texts).compile(schema);
  return (value) => {
    if (validate(value)) return { value };
    const [issue] = validate.errors ?? [];
    return { error: issue === undefined ? errors.REQUEST_PARAMETERS_INCOMPLETE() : errorOf(issue, value, fields) };
  };
}

function errorOf(issue: ErrorObject, value: unknown, fields: Readonly<Record<string, FieldErrors>>): Error {
  const path = issue.instancePath.split('/').slice(1);
  const lacking: unknown = issue.params.missingProperty;
  const parameter = [...path, ...(typeof lacking === 'string' ? [lacking] : [])].join('.');
  const { missing, invalid } = fields[parameter] ?? {};
  if (typeof lacking !== 'string' && !isEmptyText(value, path)) {
    return invalid === undefined ? errors.REQUEST_PARAMETERS_INCOMPLETE() : errors[invalid]();
  }
  if (missing === undefined) return errors.PARAMETER_MISSING({ parameter });
  return missing === 'USER_PARAMETER_MISSING' ? errors.USER_PARAMETER_MISSING({ parameter }) : errors[missing]();
}

function isEmptyText(value: unknown, [key]: readonly string[]): boolean {
  return key !== undefined && (value as Readonly<Record<string, unknown>>)[key] === '';
}
