import { type Fault, faultOfStatus } from '../../resolve/request-failure.js';
import { faultOfHttpError } from '../../resolve/request-failure-of-http-error.js';
import { type AjvIssue, issueOfAjv } from './issue-of-ajv.js';

/**
 * What Fastify or one of its plugins found, by the shape of its error; undefined where the error is not about the
 * request. A `statusCode` alone says nothing: HTTP clients that fail have that too.
 */
export function faultOfFastifyError(thrown: unknown): Fault | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { code, statusCode, validation, validationContext } = thrown as FastifyErrorShape;
  if (Array.isArray(validation)) {
    const issues = validation.map((issue: AjvIssue) => issueOfAjv(issue, validationContext));
    return { kind: 'validation', issues };
  }
  if (typeof code !== 'string' || !code.startsWith('FST_')) return faultOfHttpError(thrown);
  if (MALFORMED_BODY.has(code)) return { kind: 'malformedBody' };
  return typeof statusCode === 'number' ? faultOfStatus(statusCode) : undefined;
}

const MALFORMED_BODY: ReadonlySet<string> = new Set([
  'FST_ERR_CTP_EMPTY_JSON_BODY',
  'FST_ERR_CTP_INVALID_CONTENT_LENGTH',
  'FST_ERR_CTP_INVALID_JSON_BODY',
]);

interface FastifyErrorShape {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly validation?: unknown;
  readonly validationContext?: unknown;
}
