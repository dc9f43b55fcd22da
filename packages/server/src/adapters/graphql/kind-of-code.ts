import type { RequestFailureKind } from '../../resolve/request-failure.js';

/** Returns what a code of GraphQL servers means: `extensions.code` as Apollo Server names it. */
export function kindOfCode(code: unknown): RequestFailureKind | undefined {
  return KINDS.get(code);
}

/** Returns whether the protocol of persisted queries needs this error as it is: a client answers it by the whole query. */
export function isOfProtocol(code: unknown): code is string {
  return code === 'PERSISTED_QUERY_NOT_FOUND' || code === 'PERSISTED_QUERY_NOT_SUPPORTED';
}

const KINDS: ReadonlyMap<unknown, RequestFailureKind> = new Map([
  ['GRAPHQL_PARSE_FAILED', 'malformedBody'],
  ['GRAPHQL_VALIDATION_FAILED', 'validation'],
  ['BAD_USER_INPUT', 'validation'],
  ['OPERATION_RESOLUTION_FAILURE', 'badRequest'],
  ['BAD_REQUEST', 'badRequest'],
  ['UNAUTHENTICATED', 'unauthorized'],
  ['FORBIDDEN', 'forbidden'],
  ['PERSISTED_QUERY_NOT_FOUND', 'badRequest'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'badRequest'],
]);
