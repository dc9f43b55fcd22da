import type { AnswerFault } from './fault.js';

/** Returns a response of fetch whose body comes and ends as the fault says. It needs no network. */
export function responseOf(
  { status, headers, body, ending }: AnswerFault,
  signal?: AbortSignal | null,
  method = 'GET',
): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const isNull = method.toUpperCase() === 'HEAD' || status === 204 || status === 205 || status === 304;
  const content = isNull
    ? null
    : ending === 'whole'
      ? (bytes as Uint8Array<ArrayBuffer>)
      : streamOf(bytes, ending, signal);
  const response = new Response(content, { status, headers });
  // A Response gives a text a type by itself.
  if (headers['content-type'] === undefined) response.headers.delete('content-type');
  return response;
}

const SPACES = 100_000;

function streamOf(
  bytes: Uint8Array,
  ending: AnswerFault['ending'],
  signal: AbortSignal | null | undefined,
): ReadableStream<Uint8Array> {
  let isFirst = true;
  let isOver = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const abort = (): void => {
          isOver = true;
          controller.error(signal?.reason);
        };
        signal?.addEventListener('abort', abort, { once: true });
      },
      async pull(controller) {
        if (isFirst) {
          isFirst = false;
          return controller.enqueue(bytes);
        }
        if (ending === 'cut-off') return controller.error(new TypeError('terminated'));
        // It hangs until somebody cancels it.
        if (ending === 'hanging') return await new Promise<void>(() => undefined);
        // A stream that is always ready would not let the timers of the client fire.
        await new Promise((resolve) => setTimeout(resolve));
        if (!isOver) controller.enqueue(new Uint8Array(SPACES).fill(0x20));
      },
      cancel() {
        isOver = true;
      },
    },
    { highWaterMark: 0 },
  );
}
