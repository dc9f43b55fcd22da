import type { FastifyReply } from 'fastify';
import type { RequestFailure } from '../../resolve/request-failure.js';

/**
 * Returns what an error of `@fastify/rate-limit` says; undefined for any other error. Such an error has only a
 * status, but the plugin has set `Retry-After` on the reply.
 */
export function requestFailureOfRateLimit(thrown: unknown, reply: FastifyReply): RequestFailure | undefined {
  if (typeof thrown !== 'object' || thrown === null || !reply.hasHeader('retry-after')) return undefined;
  return (thrown as { readonly statusCode?: unknown }).statusCode === 429 ? { kind: 'tooManyRequests' } : undefined;
}
