import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalog, type ErrorName } from '@error-contracts/types';
import { expect, test } from 'vitest';

interface SourceEntry {
  readonly code: number;
  readonly data?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly aliases?: readonly string[];
  readonly [fact: string]: unknown;
}

const source: { readonly errors: Readonly<Record<string, SourceEntry>> } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@error-contracts/schemas/catalog.json')), 'utf8'),
);
const entries = Object.entries(source.errors);

test('the constant has every error and every former name, in the order of the codes', () => {
  const names = entries.flatMap(([name, { aliases = [] }]) => [name, ...aliases]);
  expect(Object.keys(catalog).sort()).toEqual(names.sort());
  const codes = Object.values(catalog).map(({ code }) => code);
  expect(codes).toEqual([...codes].sort((a, b) => a - b));
});

test.each(entries)('%s', (name, entry) => {
  const { code, status, domain, kind = 'error', retry = 'never', audience = 'public', log = 'info' } = entry;
  const facts = { name, code, status, domain, kind, retry, audience, log };
  // The errors that an error holds are a parameter without a default.
  const held = entry.holdsErrors === true ? [{ default: undefined }] : [];
  const parameters = [...Object.values(entry.data ?? {}), ...held];
  const data = parameters.some((schema) => schema.default === undefined) ? 'required' : 'optional';
  expect(catalog[name as ErrorName]).toEqual({
    ...facts,
    ...(parameters.length === 0 ? {} : { data }),
    ...(entry.deprecated === undefined ? {} : { deprecated: true }),
    ...(entry.retired === undefined ? {} : { retired: true }),
    ...(entry.sameAnswerAs === undefined ? {} : { sameAnswerAs: entry.sameAnswerAs }),
    ...(entry.holdsErrors === undefined ? {} : { holdsErrors: true }),
  });
  for (const alias of entry.aliases ?? []) expect(catalog[alias as ErrorName]).toBe(catalog[name as ErrorName]);
});

test('the constant is frozen, and so is each of its errors', () => {
  expect(Object.isFrozen(catalog)).toBe(true);
  expect(Object.values(catalog).every(Object.isFrozen)).toBe(true);
});
