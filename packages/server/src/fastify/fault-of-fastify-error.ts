import { type Fault, type FaultIssue, faultOfStatus } from '../faults.js';

/** What Fastify found, by the shape of its errors; undefined where the error is not about the request. */
export function faultOfFastifyError(thrown: unknown): Fault | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { code, statusCode, validation, validationContext } = thrown as FastifyErrorShape;
  if (Array.isArray(validation)) {
    return { kind: 'validation', issues: validation.map((issue) => issueOf(issue, validationContext)) };
  }
  if (typeof code === 'string' && MALFORMED_BODY.has(code)) return { kind: 'malformedBody' };
  // Fastify and its plugins say so by `statusCode`; HTTP clients that fail have theirs under other names.
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

/** An issue as ajv has it; other validators are read as far as they are alike. */
interface AjvIssue {
  readonly instancePath?: string;
  readonly keyword?: string;
  readonly params?: { readonly missingProperty?: string };
}

function issueOf({ instancePath = '', keyword, params }: AjvIssue, part: unknown): FaultIssue {
  const keys = instancePath.split('/').slice(1).map(unescapePointer);
  const missing = params?.missingProperty;
  return {
    path: [`${part ?? 'body'}`, ...keys, ...(typeof missing === 'string' ? [missing] : [])],
    rule: keyword,
  };
}

function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
