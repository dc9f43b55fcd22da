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
