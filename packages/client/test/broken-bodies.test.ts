import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { newReader } from './reader.js';

const reader = newReader();

const fail = (): never => {
  throw new Error('getter');
};

/** Whatever a stream or a library can fail with. */
const oddities: Readonly<Record<string, () => unknown>> = {
  'an error': () => new Error('broken'),
  'a frozen error': () => Object.freeze(new TypeError('terminated')),
  'an error with getters that throw': () =>
    Object.defineProperties(new Error('broken'), { name: { get: fail }, code: { get: fail }, cause: { get: fail } }),
  'a proxy that throws': () => new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail, ownKeys: fail }),
  'an error that is its own cause': () => {
    const error: Error & { cause?: unknown } = new Error('broken');
    error.cause = error;
    return error;
  },
  'a string': () => 'broken',
  undefined: () => undefined,
  null: () => null,
  zero: () => 0,
  'a symbol': () => Symbol('broken'),
};

const head = { status: 503, headers: { 'content-type': 'application/json' } };

test.each(Object.keys(oddities))(
  'a body that fails with %s is no whole one, and reading it never throws',
  async (name) => {
    const failing = (chunks: number): ReadableStream =>
      new ReadableStream({
        pull(controller) {
          if (chunks === 0) controller.error(oddities[name]?.());
          else controller.enqueue(new TextEncoder().encode('{"code":2004'));
          chunks -= 1;
        },
      });
    for (const chunks of [0, 1]) {
      expect(await reader.read(new Response(failing(chunks), head))).toMatchObject({ known: false });
      expect(await reader.read(failing(chunks))).toMatchObject({ known: false });
    }
    expect(await reader.read(oddities[name]?.())).toMatchObject({ known: false });
    expect(reader.readSync(oddities[name]?.())).toMatchObject({ known: false });
  },
);

test('a stream of Node that ends before its time is no whole body', async () => {
  const stream = Readable.from(['{"code":2004']);
  stream.destroy();
  expect(await reader.read({ data: stream, status: 503, headers: {} })).toMatchObject({ known: false });
});
