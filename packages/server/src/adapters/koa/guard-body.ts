import type { KoaContext } from './koa-app.js';

/**
 * Makes a web stream fail with an error. Koa makes a stream of Node of it, and that ends the process if what it fails with
 * cannot be read.
 */
export function guardBody(context: KoaContext): void {
  const { body } = context;
  if (!(body instanceof ReadableStream) || body.locked) return;
  const reader = body.getReader();
  context.body = new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (thrown) {
          controller.error(new Error('The stream failed.', { cause: thrown }));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
