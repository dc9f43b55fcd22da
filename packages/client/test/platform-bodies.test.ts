import { createContext, runInContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { expect, onTestFinished, test } from 'vitest';
import { newReader } from './reader.js';

const reader = newReader();
const TEXT = JSON.stringify({ code: 2004, message: 'Not here.', data: null });
const headers = { 'content-type': 'application/json', 'retry-after': '3' };
const known = { name: 'USER_NOT_FOUND', status: 404, retryAfter: 3000 };

/** Returns what axios would have with this body. */
const responseWith = (data: unknown): object => ({ status: 404, headers, data });

const { window } = new JSDOM('', { runScripts: 'outside-only' });
const realm = createContext({ text: TEXT });
const make = (where: (code: string) => unknown, kind: string): unknown =>
  where(`const bytes = new Uint8Array(${JSON.stringify([...Buffer.from(TEXT)])}); ${kind}`);
const inJsdom = (code: string): unknown => window.eval(code);
const inRealm = (code: string): unknown => runInContext(`{ ${code} }`, realm);

test.each([
  ['an ArrayBuffer of jsdom', make(inJsdom, 'bytes.buffer')],
  ['a Uint8Array of another realm', make(inRealm, 'bytes')],
  ['an ArrayBuffer of another realm', make(inRealm, 'bytes.buffer')],
  ['a DataView of another realm', make(inRealm, 'new DataView(bytes.buffer)')],
  ['a Buffer', Buffer.from(TEXT)],
  ['a Blob', new Blob([TEXT])],
])('%s is read', async (_, body) => {
  expect(await reader.read(responseWith(body))).toMatchObject(known);
  expect(await reader.read(body)).toMatchObject({ name: 'USER_NOT_FOUND' });
});

/** A Blob as React Native has it: no method reads it, only `FileReader`. */
function nativeBlob(): object {
  const blob = { size: TEXT.length, type: 'application/json' };
  Object.defineProperty(blob, Symbol.toStringTag, { value: 'Blob' });
  return blob;
}

test.each([
  ['is read', 'onload'],
  ['that fails keeps status and Retry-After', 'onerror'],
] as const)('a Blob of React Native, without text(), %s', async (_, event) => {
  const globals = globalThis as { FileReader?: unknown };
  globals.FileReader = class {
    result: unknown = TEXT;
    error = new Error('gone');
    onload = (): void => undefined;
    onerror = (): void => undefined;
    readAsText(): void {
      setTimeout(() => this[event]());
    }
  };
  onTestFinished(() => void delete globals.FileReader);
  const expected = event === 'onload' ? known : { kind: 'unreadable', status: 404, retryAfter: 3000 };
  expect(await reader.read(responseWith(nativeBlob()))).toMatchObject(expected);
});

const thrower = (): never => {
  throw new Error('not here');
};

test.each([
  ['a Blob that nothing reads', responseWith(nativeBlob())],
  ['a Blob whose text() throws', responseWith(Object.assign(nativeBlob(), { text: thrower }))],
  ['a stream that cannot be read', responseWith({ getReader: thrower, cancel: async () => undefined })],
  [
    'a response that cannot be cloned',
    { status: 404, headers: new Headers(headers), bodyUsed: false, clone: thrower, text: thrower },
  ],
])('%s: a known status and Retry-After are kept', async (_, value) => {
  expect(await reader.read(value)).toMatchObject({ kind: 'unreadable', status: 404, retryAfter: 3000 });
});
