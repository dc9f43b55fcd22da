import type { Contract, Envelope } from '@error-contracts/catalog';
import { flatEnvelope } from '@error-contracts/catalog/envelope';
import { literal } from '../kit/literal.js';
import { listIn } from '../wire/body-part.js';
import { bodyPlan } from '../wire/body-plan.js';
import type { HeldCode } from './held-code.js';
import { needsParametersTable } from './parameters-table.js';

/** Returns the entry module: guard, parser, report and Standard Schema, on top of the runtime and the generated tables. */
export function indexModule(contract: Contract, typesModule: string, held?: HeldCode): string {
  const { envelope } = contract;
  const isNamed = needsParametersTable(contract);
  const reader = flatEnvelope(envelope) === undefined ? READER : '';
  const { imports, runtime, parser, codeOf, parseCall, wholeCheck } = partsOf(envelope, held);
  const openCheck = held === undefined ? '' : `const openCheck = ${held.openCheck('responseCheck')};\n\n`;
  return `${imports}import { explain, formatIssue, type Issue, type ParsedResponse, ${parser}, type StandardSchema, standardSchema${isNamed ? ', withNamedData' : ''}${held === undefined ? '' : ', withoutHeldIssues'} } from '@error-contracts/runtime/validation';
import type { ErrorName, ErrorResponse, ErrorResponseOf } from ${literal(typesModule)};
${isNamed ? "import { parametersByCode } from './codes.js';\n" : ''}import { ${runtime.guard} } from './guard.js';
import { codeByName } from './names.js';
import { ${runtime.check} } from './response-check.js';

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
    return isAnyErrorResponse(value) && ${codeOf} === codeByName.get(name);
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
  return ${isNamed ? `withNamedData(${parseCall}, parametersByCode)` : parseCall};
}

${reader}${openCheck}/** Returns the issues of a value that is not an error response of the catalogue; none if it is one. Never throws. */
export function explainErrorResponse(value: unknown): readonly Issue[] {
  return isAnyErrorResponse(value) ? [] : explain(value, ${wholeCheck});
}

/** The guard and the report as a Standard Schema, for tRPC, form libraries and routers. */
export const errorResponseSchema: StandardSchema<ErrorResponse> = /* @__PURE__ */ standardSchema(
  isAnyErrorResponse,
  explainErrorResponse,
);
`;
}

const READER = `const read = /* @__PURE__ */ envelopeReader(envelope);

`;

/** What the module has for a flat envelope, or for any other. */
interface EnvelopeParts {
  readonly imports: string;
  readonly parser: string;
  readonly runtime: { readonly guard: string; readonly check: string };
  readonly codeOf: string;
  readonly parseCall: string;
  readonly wholeCheck: string;
}

function partsOf(envelope: Envelope, held: HeldCode | undefined): EnvelopeParts {
  const check = held === undefined ? 'responseCheck' : 'openCheck';
  const flat = flatEnvelope(envelope);
  if (flat !== undefined) {
    return {
      imports: '',
      parser: 'parse',
      runtime: { guard: 'isErrorResponse as isAnyErrorResponse', check: 'envelopeNames, responseCheck' },
      codeOf: `value[${literal(flat.code)}]`,
      parseCall: `parse(value, envelopeNames, ${check})`,
      wholeCheck: 'responseCheck',
    };
  }
  const hasList = listIn(bodyPlan(envelope)) !== undefined;
  return {
    imports: "import { envelopeReader } from '@error-contracts/runtime/envelope';\n",
    parser: 'parseBody',
    runtime: {
      guard: 'codeIn, isErrorResponse as isAnyErrorResponse',
      check: `${hasList ? 'checkErrorInList, ' : ''}envelope, responseCheck${hasList ? ', wholeCheck' : ''}`,
    },
    codeOf: 'codeIn(value)',
    parseCall: `parseBody(value, read, ${check}${hasList ? ', checkErrorInList' : ''})`,
    wholeCheck: hasList ? 'wholeCheck' : 'responseCheck',
  };
}
