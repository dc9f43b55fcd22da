import type { Contract } from '@error-contracts/catalog';
import { literal } from '../kit/literal.js';

/** The entry: the guard, also of one error; parser, report and Standard Schema, which are the runtime's with our tables. */
export function indexModule({ envelope }: Contract, typesModule: string): string {
  return `import { explain, formatIssue, type Issue, type ParsedResponse, parse, type StandardSchema, standardSchema } from '@error-contracts/runtime/validation';
import type { ErrorName, ErrorResponse, ErrorResponseOf } from ${literal(typesModule)};
import { isErrorResponse as isAnyErrorResponse } from './guard.js';
import { codeByName } from './names.js';
import { envelopeNames, responseCheck } from './response-check.js';

export { formatIssue, type Issue, type StandardSchema };

/** What {@link parseErrorResponse} returns: a known error, an error response that this version does not know, or neither. */
export type ParsedErrorResponse = ParsedResponse<ErrorResponse, ${envelope.codeType === 'string' ? 'string' : 'number'}>;

/** True for an error response exactly as the catalogue has it. Never throws. */
export function isErrorResponse(value: unknown): value is ErrorResponse;
/** True for a response of the one error of that name. Never throws. */
export function isErrorResponse<Name extends ErrorName>(value: unknown, name: Name): value is ErrorResponseOf<Name>;
export function isErrorResponse(value: unknown, name?: unknown): boolean {
  // Whatever is no name does not ask for one: values.filter(isErrorResponse) passes the index.
  return typeof name === 'string' ? isNamed(value, name) : isAnyErrorResponse(value);
}

function isNamed(value: unknown, name: string): boolean {
  try {
    return isAnyErrorResponse(value) && value[${literal(envelope.code)}] === codeByName.get(name);
  } catch {
    return false;
  }
}

/**
 * Reads what a server sent, as a client must that may be older than the server. Never throws.
 *
 * A newer server may send more than this version knows: additional properties are let through, and a code that is
 * not in the catalogue gives \`known: false\` with its code, message and data.
 */
export function parseErrorResponse(value: unknown): ParsedErrorResponse {
  return parse(value, envelopeNames, responseCheck);
}

/** Why the value is not an error response of the catalogue, one Issue per fault; empty where it is one. Never throws. */
export function explainErrorResponse(value: unknown): readonly Issue[] {
  return isAnyErrorResponse(value) ? [] : explain(value, responseCheck);
}

/** The guard and its report as a Standard Schema, for tRPC, form libraries and routers. */
export const errorResponseSchema: StandardSchema<ErrorResponse> = /* @__PURE__ */ standardSchema(
  isAnyErrorResponse,
  explainErrorResponse,
);
`;
}
