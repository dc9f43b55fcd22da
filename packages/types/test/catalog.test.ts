import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalog, type ErrorName } from '@error-contracts/types';
import { expect, test } from 'vitest';

const source = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@error-contracts/schemas/catalog.json')), 'utf8'),
);

test('the constant has every error, in the order of the codes', () => {
  expect(Object.keys(catalog).sort()).toEqual(Object.keys(source.errors).sort());
  const codes = Object.values(catalog).map(({ code }) => code);
  expect(codes).toEqual([...codes].sort((a, b) => a - b));
});

test.each(Object.entries(source.errors as Record<string, Record<string, unknown>>))('%s', (name, entry) => {
  const { code, status, domain, kind = 'error', retry = 'never', audience = 'public', log = 'info' } = entry;
  const facts = { name, code, status, domain, kind, retry, audience, log };
  const parameters = Object.values((entry.data ?? {}) as Record<string, { readonly default?: unknown }>);
  const data = parameters.some((schema) => schema.default === undefined) ? 'required' : 'optional';
  expect(catalog[name as ErrorName]).toEqual(parameters.length === 0 ? facts : { ...facts, data });
});

test('the constant is frozen, and so is each of its errors', () => {
  expect(Object.isFrozen(catalog)).toBe(true);
  expect(Object.values(catalog).every(Object.isFrozen)).toBe(true);
});
