import type { BodyRecord } from '../node/body-record.js';

/** Records the bytes of a body that is read by another `Request`: Node pipes the stream to it. */
export function recordStream({ body }: Request, record: BodyRecord): void {
  if (body === null || body === undefined) return;
  const pipeThrough = body.pipeThrough.bind(body);
  const recording: typeof pipeThrough = (transform, options) => {
    const add = record.addStream(() => true);
    const recorder = new TransformStream({
      transform(chunk, controller) {
        add(chunk);
        controller.enqueue(chunk);
      },
    });
    return pipeThrough(recorder).pipeThrough(transform, options);
  };
  Object.defineProperty(body, 'pipeThrough', { value: recording, configurable: true, writable: true });
}
