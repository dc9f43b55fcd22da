import type { ContractError, Json, JsonObject, Parameter } from '@error-contracts/catalog';
import { bumpOf, compare } from '@error-contracts/catalog/compare';
import { createErrorReader } from '@error-contracts/client';
import { createErrors } from '@error-contracts/server';
import { errorResponse } from '@error-contracts/server/fetch';
import { describe, expect, test } from 'vitest';
import { type ChangedCatalog, documentedChanges, furtherChanges } from './changes.js';
import { type Generated, generated } from './generated.js';

const changes = [...documentedChanges, ...furtherChanges];

/** Kinds of change whose example breaks a rule on purpose: nobody can generate a server from it. */
const seen = new Set<string>();

describe.each(changes)('$title', (change) => {
  test('a client from before reads what a server from after sends, if the verdict is below major', async () => {
    const [before, after] = await both(change);
    if (before === undefined || after === undefined) return expect(change.title).toMatch(UNUSABLE);
    const verdict = bumpOf(compare(before.snapshot, after.snapshot));
    seen.add(change.title);
    if (verdict === 'major' || verdict === 'forbidden') return expect(verdict).not.toBe('none');
    for (const error of before.contract.errors) await expectKnown(error, before, after);
  });
});

test('most kinds of change were tried', () => {
  expect(seen.size).toBeGreaterThan(changes.length * 0.9);
});

/** Examples of changes that no check lets through. */
const UNUSABLE = /^(code-reused|name-reused|tombstone-deleted|source-locale-changed)$/;

async function both({ before, after, locales }: ChangedCatalog): Promise<readonly (Generated | undefined)[]> {
  const results = [await generated(before, locales[0]), await generated(after, locales[1])];
  return results.map((result) => ('modules' in result ? result : undefined));
}

async function expectKnown(error: ContractError, before: Generated, after: Generated): Promise<void> {
  const now = after.contract.errors.find(({ wireCode }) => wireCode === error.wireCode);
  // A retired error is sent by nobody, and neither is a hidden one.
  if (now === undefined || now.retired !== undefined || now.sameAnswerAs !== undefined) return;
  const reader = readerOf(before);
  for (const data of [dataOf(now, () => true), dataOf(now, ({ required }) => required)]) {
    const response = errorResponse(
      errorsOf(after) as never,
      thrown(after, now.name, data),
      new Request('http://127.0.0.1/'),
    );
    const read = await reader.read(response);
    expect(read, error.name).toMatchObject({ known: true, name: error.name, code: error.wireCode });
    const isHidden = now.audience === 'internal' || error.audience === 'internal';
    const known = Object.fromEntries(error.data.flatMap(({ name }) => (name in data ? [[name, data[name]]] : [])));
    if (!isHidden && Object.keys(known).length > 0) expect(read).toMatchObject({ data: known });
    if (error.data.length === 0) expect(read).toMatchObject({ data: null });
    if (!isHidden) expect(reader.message(read).text).toBe(formatterOf(before)(error.name, known).text);
  }
}

function readerOf({ modules }: Generated): ReturnType<typeof createErrorReader> {
  return createErrorReader({
    contract: modules.types.contract,
    validators: modules.validators,
    messages: modules.locales,
    fallback: 'SHOP_CLOSED',
  });
}

function errorsOf({ modules, contract }: Generated): Readonly<Record<string, (data?: unknown) => Error>> {
  const further = contract.envelope.properties.filter(({ from, required }) => from === 'response' && required);
  return createErrors({
    contract: modules.types.contract,
    messages: modules.locales,
    fallback: 'SHOP_CLOSED',
    isErrorResponse: modules.validators.isErrorResponse,
    log: () => undefined,
    ...(further.length === 0 && contract.envelope.properties.every(({ from }) => from !== 'response')
      ? {}
      : { properties: () => Object.fromEntries(further.map(({ at, schema }) => [at.slice(1), sample(schema)])) }),
  } as never) as never;
}

function thrown(after: Generated, name: string, data: JsonObject): Error {
  const errors = errorsOf(after);
  const factory = errors[name] as (data?: unknown) => Error;
  const isHolder = after.contract.errors.some((error) => error.name === name && error.holdsErrors === true);
  if (isHolder) return factory({ ...data, errors: [errors.SHOP_CLOSED?.()] });
  return Object.keys(data).length === 0 ? factory() : factory(data);
}

function formatterOf({ modules }: Generated): (name: string, data: unknown) => { readonly text: string } {
  return modules.i18n.createFormatter(modules.locales);
}

function dataOf({ data }: ContractError, isGiven: (parameter: Parameter) => boolean): JsonObject {
  return Object.fromEntries(data.filter(isGiven).map(({ name, schema }) => [name, sample(schema)]));
}

/** Returns a value that fits a schema. */
function sample(schema: JsonObject): Json {
  const { type, enum: values, examples, minimum, minLength } = schema;
  if (schema.default !== undefined) return schema.default;
  if (Array.isArray(values)) return values[0] ?? null;
  if (Array.isArray(examples)) return examples[0] ?? null;
  if (type === 'integer' || type === 'number') return Number(minimum ?? schema.maximum ?? 7);
  if (type === 'boolean') return true;
  if (type === 'array') return [];
  if (type === 'object') return {};
  return 'x'.repeat(Math.max(1, Number(minLength ?? 1)));
}
