import type { Contract } from '@error-contracts/catalog';
import { literal } from '../kit/literal.js';
import { requireFlat } from '../wire/require-flat.js';

/** Returns the entry module: guard, parser, report and Standard Schema, on top of the runtime and the generated tables. */
export function indexModule({ envelope }: Contract, typesModule: string): string {
  return `import { explain, formatIssue, type Issue, type ParsedResponse, parse, type StandardSchema, standardSchema } from '@error-contracts/runtime/validation';
import type { ErrorName, ErrorResponse, ErrorResponseOf } from ${literal(typesModule)};
import { isErrorResponse as isAnyErrorResponse } from './guard.js';
import { codeByName } from './names.js';
import { envelopeNames, responseCheck } from './response-check.js';

export { formatIssue, type Issue, type StandardSchema };

/** The result of {@link parseErrorResponse}: a known error, an unknown error, or no error response. */
export type ParsedErrorResponse = ParsedResponse<ErrorResponse, ${envelope.codeType === 'string' ? 'string' : 'number'}>;

/** Returns true for an error response that is exactly as in the catalogue. Never throws. */
export function isErrorResponse(value: unknown): value is ErrorResponse;
/** Returns true for a response of the error with this name. Never throws. */
export function isErrorResponse<Name extends ErrorName>(value: unknown, name: Name): value is ErrorResponseOf<Name>;
export function isErrorResponse(value: unknown, name?: unknown): boolean {
  // values.filter(isErrorResponse) passes an index, which is no name.
  return typeof name === 'string' ? isNamed(value, name) : isAnyErrorResponse(value);
}

function isNamed(value: unknown, name: string): boolean {
  try {
    return isAnyErrorResponse(value) && value[${literal(requireFlat(envelope).code)}] === codeByName.get(name);
  } catch {
    return false;
  }
}

/**
 * Reads a response of a server that may be newer than this client. Never throws.
 *
 * It accepts additional properties. A code that is not in the catalogue gives \`known: false\` with its code, message
 * and data.
 */
export function parseErrorResponse(value: unknown): ParsedErrorResponse {
  return parse(value, envelopeNames, responseCheck);
}

/** Returns the issues of a value that is not an error response of the catalogue; none if it is one. Never throws. */
export function explainErrorResponse(value: unknown): readonly Issue[] {
  return isAnyErrorResponse(value) ? [] : explain(value, responseCheck);
}

/** The guard and the report as a Standard Schema, for tRPC, form libraries and routers. */
export const errorResponseSchema: StandardSchema<ErrorResponse> = /* @__PURE__ */ standardSchema(
  isAnyErrorResponse,
  explainErrorResponse,
);
`;
}
