import type { ParameterOnWire } from '../contract/any-contract.js';
import { fromWire } from '../envelope/from-wire.js';
import { isObject } from '../envelope/own-property.js';
import type { ParsedError, ParsedResponse } from './parse.js';

/** How the parameters of an error travel, by their names. */
export type ParametersOnWire = { readonly [name: string]: ParameterOnWire };

/**
 * Returns what was parsed, with the data of known errors by the names of their parameters, and with nothing but
 * parameters in them. An error becomes unknown if a text is no value of its parameter. Never throws.
 */
export function withNamedData<Response, Code>(
  parsed: ParsedResponse<Response, Code>,
  parametersByCode: ReadonlyMap<Code, ParametersOnWire>,
): ParsedResponse<Response, Code> {
  if (!parsed.ok) return parsed;
  const { others, ...first } = parsed;
  const named = nameData(first, parametersByCode);
  return others === undefined ? named : { ...named, others: others.map((other) => nameData(other, parametersByCode)) };
}

function nameData<Response, Code>(
  error: ParsedError<Response, Code>,
  parametersByCode: ReadonlyMap<Code, ParametersOnWire>,
): ParsedError<Response, Code> {
  if (!error.known) return error;
  const { code, message, data } = error;
  const parameters = parametersByCode.get(code) ?? {};
  const named = fromWire({ parameters }, data);
  if (!isObject(named)) return { ...error, data: named };
  const entries = Object.entries(named).filter(([name]) => Object.hasOwn(parameters, name));
  if (entries.some(([name, value]) => typeof value === 'string' && !isText(parameters[name]))) {
    return { ok: true, known: false, code, message, data };
  }
  return { ...error, data: entries.length === 0 ? null : Object.fromEntries(entries) };
}

function isText({ type = 'string' }: ParameterOnWire = {}): boolean {
  return type === 'string';
}
