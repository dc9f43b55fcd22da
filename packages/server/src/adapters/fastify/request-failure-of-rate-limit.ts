import type { FastifyReply } from 'fastify';
import type { Fault } from '../../resolve/request-failure.js';

/** What `@fastify/rate-limit` says: its error has but a status, yet the reply has been told when to come again. */
export function faultOfLimit(thrown: unknown, reply: FastifyReply): Fault | undefined {
  if (typeof thrown !== 'object' || thrown === null || !reply.hasHeader('retry-after')) return undefined;
  return (thrown as { readonly statusCode?: unknown }).statusCode === 429 ? { kind: 'tooManyRequests' } : undefined;
}
