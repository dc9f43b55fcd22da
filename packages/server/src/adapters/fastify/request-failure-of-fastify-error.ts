import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';
import { requestFailureOfHttpError } from '../../resolve/request-failure-of-http-error.js';
import { type AjvIssue, issueOfAjv } from './issue-of-ajv.js';

/**
 * Returns what Fastify or one of its plugins found, by the shape of its error; undefined if the error is not about the
 * request. A `statusCode` alone says nothing: HTTP clients throw errors with one too.
 */
export function requestFailureOfFastifyError(thrown: unknown): RequestFailure | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { code, statusCode, validation, validationContext } = thrown as FastifyErrorShape;
  if (Array.isArray(validation)) {
    const issues = validation.map((issue: AjvIssue) => issueOfAjv(issue, validationContext));
    return { kind: 'validation', issues };
  }
  if (typeof code !== 'string' || !code.startsWith('FST_')) return requestFailureOfHttpError(thrown);
  if (MALFORMED_BODY.has(code)) return { kind: 'malformedBody' };
  return typeof statusCode === 'number' ? requestFailureOfStatus(statusCode) : undefined;
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
