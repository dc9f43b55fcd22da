import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsJson } from '@error-contracts/server/operations';
import { catalog, type ErrorName } from '@error-contracts/types';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { errorsTable } from '../scripts/errors-table.ts';
import { declareOperations } from '../src/operation/declare-operations.ts';
import { operationsOf } from '../src/operations/all-operations.ts';
import { runService } from './support/running-service.ts';

const operations = operationsOf({ development: true });
const declared = operationsJson(declareOperations(operations)).operations;

interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: { readonly 'application/json': Media } }>>;
}

interface Media {
  readonly examples?: Readonly<Record<string, { readonly value: { readonly code: number } }>>;
}

describe('the OpenAPI document', async () => {
  it('is valid, by a validator that refuses invalid ones', async () => {
    const { openapi, ...others } = await served();
    expect(openapi).toBe('3.1.0');
    expect(await new Validator().validate({ openapi, ...others })).toEqual({ valid: true });
    const planted = { openapi, ...others, paths: { '/x': { get: { responses: { 200: {} } } } } };
    expect((await new Validator().validate(planted)).valid).toBe(false);
  });

  it('has what each of its references points to', async () => {
    const document = await served();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(references.length).toBeGreaterThan(100);
    for (const path of new Set(references)) {
      expect(
        path.split('/').reduce((value: unknown, key) => (value as Record<string, unknown>)[key], document),
      ).toBeTypeOf('object');
    }
  });

  it('lists for every operation the errors that it can give, under their status', async () => {
    const entries = Object.values((await served()).paths).flatMap((path) => Object.values(path));
    expect(entries.map(({ operationId }) => operationId).sort()).toEqual(operations.map(({ id }) => id).sort());
    for (const { operationId, responses } of entries) {
      const listed = Object.entries(responses).flatMap(([status, { content }]) =>
        Object.entries(content?.['application/json'].examples ?? {}).map(([name, { value }]) => {
          const entry = catalog[name as ErrorName];
          expect([`${entry.status}`, entry.code]).toEqual([status, value.code]);
          return name;
        }),
      );
      expect(listed.sort()).toEqual(Object.keys(declared[operationId]?.errors ?? {}).sort());
    }
  });
});

it('the README has the current table; if not, run `npm run document -w @error-contracts/api`', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  expect(readme).toContain(`<!-- errors:start -->\n\n${errorsTable(operations)}\n\n<!-- errors:end -->`);
});

async function served(): Promise<OpenApiDocument> {
  const service = await runService();
  const { body, headers } = await service.browser().fetch<OpenApiDocument>('/openapi.json');
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  return body;
}
