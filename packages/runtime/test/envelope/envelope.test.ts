import { describe, expect, test } from 'vitest';
import { bodyWriter, envelopeReader, fromWire, isFlat } from '../../src/envelope/index.js';
import { examples, exampleText } from './examples.js';

describe.each(Object.entries(examples))(
  '%s',
  (title, { envelope, entry, data, properties, field, reference, body }) => {
    const parts = { entry, message: exampleText, data: data ?? null, properties, field, reference };
    const write = bodyWriter(envelope);
    const read = envelopeReader(envelope);
    const problem = { type: 'about:blank', title: 'Card declined' };

    test('is written', () => expect(write({ ...parts, problem })).toEqual(body));

    test('is read', () => {
      const found = read(body);
      const message = envelope.message === null ? '' : exampleText;
      expect(found).toMatchObject({ code: entry.code, message, others: [] });
      const known = fromWire(entry, found?.data);
      if (data === undefined || envelope.data === null) expect(known).toBeNull();
      else expect(known).toMatchObject(data);
    });

    test('is read with members of a newer server', () => {
      const newer = JSON.parse(JSON.stringify(body), (_key, value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, 'x-new': [{}] } : value,
      );
      expect(read(newer)).toMatchObject({ code: entry.code });
    });

    test('is flat only if it is the last', () => expect(isFlat(envelope)).toBe(title === 'a flat body'));
  },
);

const { envelope: flat, entry: declined } = examples['a flat body'] as (typeof examples)[string];
const parts = { entry: declined, message: exampleText, data: null };

test('steps of a pointer are unescaped', () => {
  const write = bodyWriter({ ...flat, code: '/c~0d/e~1f/~01', message: null, data: null, status: null });
  expect(write(parts)).toEqual({ 'c~d': { 'e/f': { '~1': declined.code } } });
});

test('a parameter at the place of another part does not replace it', () => {
  const write = bodyWriter({ ...flat, code: '/error/code', message: null, data: '/error', status: null });
  expect(write({ ...parts, data: { code: 'forged', id: 1 } })).toEqual({ error: { code: declined.code, id: 1 } });
});

test('a constant is the whole value', () => {
  const constant = { a: [1, { b: null }] };
  const read = envelopeReader({ ...flat, data: null, constants: [['meta', constant]] });
  const bodyWith = (meta: unknown): object => ({ apiCode: 'x', message: '', meta });
  expect(read(bodyWith(structuredClone(constant)))).toBeDefined();
  for (const meta of [undefined, null, [], { ...constant, more: 1 }, { a: [1] }, { a: [1, { b: 0 }] }, { b: [] }]) {
    expect(read(bodyWith(meta))).toBeUndefined();
  }
});

test('an optional constant may be absent, but not different', () => {
  const read = envelopeReader({ ...flat, data: null, constants: [['/meta/version', 2, true]] });
  expect(read({ apiCode: 'x', message: '' })).toBeDefined();
  expect(read({ apiCode: 'x', message: '', meta: { version: 2 } })).toBeDefined();
  expect(read({ apiCode: 'x', message: '', meta: { version: 1 } })).toBeUndefined();
});
