import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyWriter, envelopeReader } from '../../src/envelope/index.js';
import { randomEnvelope } from './random-envelope.js';

test('what is written in any envelope is read again from its JSON', () => {
  fc.assert(
    fc.property(randomEnvelope, ({ envelope, parts }) => {
      const body: unknown = JSON.parse(JSON.stringify(bodyWriter(envelope)(parts)));
      const message = envelope.message === null ? '' : parts.message;
      const data = parts.data === null ? null : JSON.parse(JSON.stringify(parts.data));
      expect(envelopeReader(envelope)(body)).toEqual({
        code: parts.entry.code,
        message,
        data,
        others: [],
        value: body,
      });
    }),
    fuzzRuns(500),
  );
});

test('whatever comes is read without an exception, and is an error response only with code and text', () => {
  fc.assert(
    fc.property(randomEnvelope, fc.jsonValue(), fc.nat(), ({ envelope, parts }, anything, at) => {
      const body: unknown = JSON.parse(JSON.stringify(bodyWriter(envelope)(parts)));
      const places = [...placesIn(body)];
      const found = envelopeReader(envelope)(replaced(body, places[at % places.length] ?? [], anything));
      if (found === undefined) return;
      expect(typeof found.code).toBe(envelope.codeType === 'string' ? 'string' : 'number');
      expect(typeof found.message).toBe('string');
    }),
    fuzzRuns(500),
  );
});

function* placesIn(value: unknown, steps: readonly string[] = []): Generator<readonly string[]> {
  yield steps;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) yield* placesIn(member, [...steps, name]);
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const entries = Object.entries(value as object).map(([name, member]) => [
    name,
    name === step ? replaced(member, rest, by) : member,
  ]);
  const object = Object.fromEntries(entries) as object;
  return Array.isArray(value) ? Object.values(object) : object;
}
