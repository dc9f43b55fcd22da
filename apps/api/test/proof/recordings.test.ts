import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationsJson } from '@error-contracts/server/operations';
import type { ErrorName } from '@error-contracts/types';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { declareOperations } from '../../src/operation/declare-operations.ts';
import { operationsOf } from '../../src/operations/all-operations.ts';
import { errorOf } from '../support/answer.ts';
import { type Recording, recordings } from '../support/recordings.ts';
import { password } from '../support/world.ts';

const operations = operationsOf({ development: true });
const declared = operationsJson(declareOperations(operations)).operations;
const all = recordings();
const failures = all.filter(({ status }) => status >= 400);
const successes = all.filter(({ status, operation }) => status < 400 && operation !== null);

/** The errors of requests for no operation. */
const withoutOperation: ReadonlySet<ErrorName> = new Set(['OPERATION_FORBIDDEN', 'REQUEST_PARAMETERS_INCOMPLETE']);

/** What no answer may reveal. */
const secrets: readonly RegExp[] = [
  /\bat .*\(?(file:|node:|\/).*:\d+:\d+/, // a line of a stack
  /\b(?:file:\/\/|node_modules|node:internal)|\.(?:ts|js|mjs|db|sqlite)\b(?!on)/,
  /\/(?:tmp|home|root|usr|var|etc)\//,
  new RegExp(RegExp.escape(join(tmpdir(), 'api-'))),
  /\b(?:SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA)\b|SQLITE|sqlite|constraint failed|no such table/,
  /scrypt\$|passwordHash|tokenHash|codeHash/,
  /FST_ERR|ERR_[A-Z]+_|\bfastify\b/i,
  new RegExp(password),
];

describe('the recorded answers of all tests', () => {
  it('are many', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(failures.length).toBeGreaterThan(700);
  });

  it('are errors of the catalogue, if they are no successes', () => {
    expect(failures.map(nameOf)).toHaveLength(failures.length);
  });

  it.each(operations)('have every error that $id lists, and no other', ({ id }) => {
    const answered = new Set(failures.filter(({ operation }) => operation === id).map(nameOf));
    expect([...answered].sort()).toEqual(Object.keys(declared[id]?.errors ?? {}).sort());
  });

  it.each(operations)('are what $id declares, if they are successes', ({ id, answer }) => {
    const bodies = successes.filter(({ operation }) => operation === id);
    const isDeclared =
      'schema' in answer ? new Ajv2020({ strict: false, validateFormats: false }).compile(answer.schema) : isNothing;
    expect(new Set(bodies.map(({ status }) => status))).toEqual(new Set([answer.status]));
    expect(bodies.filter(({ body }) => !isDeclared(body === '' ? undefined : JSON.parse(body)))).toEqual([]);
  });

  it('have only these two errors for requests for no operation', () => {
    const names = failures.filter(({ operation }) => operation === null).map(nameOf);
    expect(new Set(names)).toEqual(withoutOperation);
  });

  it('reveal no stack, statement, path or secret', () => {
    const scanned = failures.map(({ headers, body }) => `${JSON.stringify(headers)} ${body}`);
    expect(scanned.filter((text) => secrets.some((secret) => secret.test(text)))).toEqual([]);
    // People choose their display names, which come back unchanged.
    const shown = successes.map(({ body }) => body.replaceAll(/"displayName":"(?:[^"\\]|\\.)*"/g, ''));
    expect(shown.filter((text) => secrets.some((secret) => secret.test(text)))).toEqual([]);
  });

  it('have most errors of the catalogue', () => {
    expect(new Set(failures.map(nameOf)).size).toBeGreaterThanOrEqual(80);
  });
});

function isNothing(body: unknown): boolean {
  return body === undefined;
}

function nameOf({ status, headers, body }: Recording): ErrorName {
  return errorOf(status, new Headers(headers), body);
}
