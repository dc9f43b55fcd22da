import type { Code, Contract, ContractError } from '@error-contracts/catalog';
import { publicContract } from '@error-contracts/compiler/audience';
import { contractEnvelope, definitionsOf, wireSchemas } from '@error-contracts/compiler/wire';
import type { ContractEnvelope } from '@error-contracts/runtime/contract';
import { envelopeReader, type ReadBody } from '@error-contracts/runtime/envelope';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type InternalTexts, internalTexts } from './internal-texts.js';

/** What a body says in the envelope of a contract. */
export interface CheckedBody {
  /** The code as it is in the body, whatever it is. */
  readonly code: unknown;
  /** The error that has the code; undefined if the catalogue has none. */
  readonly error: ContractError | undefined;
  /** The text of the error; empty if the envelope has none. */
  readonly message: string;
  /** What differs from the schema of the error, in plain words. */
  readonly issues: readonly string[];
  /** The further errors of a list. */
  readonly others: readonly (ContractError | undefined)[];
}

/** Reads and checks bodies by the schemas that the compiler publishes of a contract. */
export interface ContractChecker {
  /** As it is public: internal errors have the text of the fallback. */
  readonly contract: Contract;
  /** The texts that only operators may read. */
  readonly internal: readonly InternalTexts[];
  /**
   * Returns what a body says; undefined if it is no error response.
   *
   * @param isProblem - True for problem details that a client asked for: the members of RFC 9457 stand beside the envelope.
   */
  check(body: unknown, isProblem?: boolean): CheckedBody | undefined;
  /** Returns the error of a code as it travels. */
  errorOf(code: unknown): ContractError | undefined;
  /** The HTTP status with which an error travels. */
  statusOf(error: ContractError): number;
}

const MOST_ISSUES = 5;

/** Returns the checker of a contract. The schema of an error is compiled when a body has its code first. */
export function contractChecker(whole: Contract): ContractChecker {
  const contract = publicContract(whole);
  const read = envelopeReader(contractEnvelope(contract) as unknown as ContractEnvelope);
  const errors = new Map<unknown, ContractError>(contract.errors.map((error) => [error.wireCode, error]));
  const validatorOf = validators(contract);
  const problemValidatorOf = validators({ ...contract, envelope: { ...contract.envelope, format: 'problem+json' } });
  const { httpStatus } = contract.envelope;
  return {
    contract,
    internal: internalTexts(whole),
    errorOf: (code) => errors.get(code),
    statusOf: ({ status }) => (httpStatus === 'entry' ? status : httpStatus),
    check(body, isProblem = false) {
      const found = read(body);
      if (found === undefined) return undefined;
      const { code, message, others } = found;
      const error = errors.get(code);
      const issues = error === undefined ? [] : issuesOf((isProblem ? problemValidatorOf : validatorOf)(error), body);
      return { code, error, message, issues, others: others.map((other: ReadBody) => errors.get(other.code)) };
    },
  };
}

function validators(contract: Contract): (error: ContractError) => ValidateFunction {
  const schemas = wireSchemas(contract);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: true });
  const known = new Map<Code, ValidateFunction>();
  const definitions = definitionsOf(contract, schemas, (errors, schemaOf) => errors.map((error) => schemaOf(error)));
  return (error) => {
    const validate = known.get(error.code) ?? ajv.compile({ ...schemas.responseSchema(error), ...definitions });
    known.set(error.code, validate);
    return validate;
  };
}

function issuesOf(validate: ValidateFunction, body: unknown): readonly string[] {
  if (validate(body)) return [];
  const issues = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'oneOf');
  return [...new Set(issues.map(issueText))].slice(0, MOST_ISSUES);
}

function issueText({ instancePath, keyword, message = 'is wrong', params }: ErrorObject): string {
  const place = instancePath === '' ? 'the body' : instancePath;
  if (keyword === 'const') return `${place} must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === 'additionalProperties')
    return `${place} has the unknown member ${JSON.stringify(params.additionalProperty)}`;
  if (keyword === 'required') return `${place} has no ${JSON.stringify(params.missingProperty)}`;
  return `${place} ${message}`;
}
