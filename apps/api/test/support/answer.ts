import { catalog, type ErrorName } from '@error-contracts/types';
import { explainErrorResponse, formatIssue, isErrorResponse } from '@error-contracts/validators';
import schema from '@error-contracts/validators/error-response.schema.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';

/** An answer of the service. `error` is the name of its error, or null for a success. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly error: ErrorName | null;
}

const matchesSchema = new Ajv2020({ strict: false }).compile(schema);
const nameByCode = new Map(Object.values(catalog).map(({ code, name }) => [code as number, name as ErrorName]));

/** Returns the name of the error in an answer. Throws if the answer does not follow the contract strictly. */
export function errorOf(status: number, headers: Headers, text: string): ErrorName {
  const body: unknown = JSON.parse(text);
  if (!isErrorResponse(body) || !matchesSchema(body)) {
    throw new Error(
      `Not in the contract: ${explainErrorResponse(body).map(formatIssue).join(' ')} ${text.slice(0, 300)}`,
    );
  }
  const name = nameByCode.get(body.code) as ErrorName;
  if (catalog[name].status !== status) throw new Error(`${name} with status ${status}, not ${catalog[name].status}.`);
  const type = headers.get('content-type');
  if (!type?.startsWith('application/json')) throw new Error(`${name} has the content type ${type}.`);
  if (headers.get('content-language') === null) throw new Error(`${name} does not say in which language it is.`);
  if (!headers.get('vary')?.toLowerCase().includes('accept-language'))
    throw new Error(`${name} may be cached for all.`);
  return name;
}
