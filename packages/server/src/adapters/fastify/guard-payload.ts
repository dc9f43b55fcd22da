import { finished, type Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Responder } from '../../answer/responder.js';
import { breakOff } from '../node/break-off.js';
import { isGone } from '../node/client-left.js';
import { factsOf } from './facts-of.js';

/**
 * Returns what is sent instead of a payload. A stream is sent as it is, but reports that it fails after half of it was
 * sent. A web stream always fails with an error, because Fastify's log would end the process over undefined.
 */
export function guardPayload(
  { respond }: Responder,
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): unknown {
  if (typeof payload !== 'object' || payload === null || Buffer.isBuffer(payload)) return payload;
  const report = (thrown: unknown): void => {
    // What fails before is answered. It also fails because the client is gone. Fastify logs it to its own logger.
    if (!reply.raw.headersSent || reply.raw.destroyed || isGone(request.raw)) return;
    respond(thrown, { ...factsOf(request), log: () => undefined });
    breakOff(reply.raw);
  };
  if (isNodeStream(payload)) {
    finished(payload, { writable: false }, (thrown) => thrown && report(thrown));
    return payload;
  }
  if (payload instanceof ReadableStream) return payload.locked ? payload : guarded(payload, report);
  if (!(payload instanceof Response) || payload.body === null || payload.bodyUsed) return payload;
  const { status, statusText, headers } = payload;
  return new Response(guarded(payload.body, report), { status, statusText, headers });
}

function guarded(stream: ReadableStream, report: (thrown: unknown) => void): ReadableStream {
  const reader = stream.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (thrown) {
          report(thrown);
          controller.error(new Error('The stream failed.', { cause: thrown }));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

function isNodeStream(payload: object): payload is Readable {
  return 'pipe' in payload && typeof payload.pipe === 'function' && 'on' in payload;
}
