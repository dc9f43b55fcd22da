import { breakOff } from '../node/break-off.js';
import { isGone } from '../node/client-left.js';

/** What `@hono/node-server` gives a handler beside the request. */
export interface NodeBindings {
  readonly incoming?: object;
  readonly outgoing: { readonly destroyed?: boolean; destroy(): unknown };
}

/**
 * Returns the response. If it is a stream on `@hono/node-server` that fails, the failure is reported and the connection
 * is closed. That server would end the response as a whole one if the stream fails with undefined, and it would send
 * the text of an error if nothing was sent yet.
 */
export function guardStream(response: Response, bindings: unknown, report: (thrown: unknown) => void): Response {
  if (!isNode(bindings)) return response;
  const stream = streamOf(response);
  if (stream === null || stream.locked) return response;
  const { incoming, outgoing } = bindings;
  // Read before the stream is locked, because that server may make the response only now. It sends no `statusText`.
  const head = { status: response.status, headers: response.headers };
  const reader = stream.getReader();
  const guarded = new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (thrown) {
          // A stream also fails because the client is gone.
          if (outgoing.destroyed !== true && !(incoming && isGone(incoming))) report(thrown);
          breakOff(outgoing);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(guarded, head);
}

function isNode(bindings: unknown): bindings is NodeBindings {
  return (
    typeof bindings === 'object' &&
    bindings !== null &&
    'outgoing' in bindings &&
    typeof (bindings as Partial<NodeBindings>).outgoing?.destroy === 'function'
  );
}

/**
 * A response of `@hono/node-server` makes its body when it is asked for it, which costs more than all the rest. It keeps
 * what the response was made of, so that texts need not be asked.
 */
function streamOf(response: Response): ReadableStream | null {
  const key = Object.getOwnPropertySymbols(response).find(({ description }) => description === 'cache');
  const kept = key && (response as unknown as Readonly<Record<symbol, unknown>>)[key];
  if (!Array.isArray(kept)) return response.body;
  const body: unknown = kept[1];
  return body instanceof ReadableStream ? body : null;
}
