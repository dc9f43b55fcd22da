import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createErrorReader, type ReceivedError } from '@error-contracts/client';
import type { AnyContract } from '@error-contracts/runtime/contract';
import { type ContractError, createErrors, type ErrorFunctions, type Responder } from '@error-contracts/server';
import { createContractTesting } from '@error-contracts/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedBodies } from './envelopes/changed-bodies.js';
import { envelopeFolders, generateEnvelope } from './envelopes/generated-envelope.js';
import { envelopesPage, type SeenEnvelope } from './envelopes/page.js';
import { type Running, servers } from './envelopes/servers.js';
import { successes } from './envelopes/successes.js';
import { root } from './repository.js';

/** The errors of a catalogue that TypeScript does not know, because it was generated a moment ago. */
type AnyErrors = ErrorFunctions<never> &
  Responder & { readonly [name: string]: (data?: object | null, options?: object) => ContractError };

/** What the tests below have seen, for the page about envelopes. */
const seen = new Map<string, SeenEnvelope>();

describe.each(envelopeFolders)('%s', async (folder) => {
  const envelopeSeen: SeenEnvelope = { works: new Set() };
  seen.set(folder, envelopeSeen);
  const generated = await generateEnvelope(folder);
  afterAll(generated.remove);
  const { contract, isErrorResponse, explainErrorResponse, createFormatter, english } = generated;
  const { envelope, catalog } = contract;
  const isPublished = new Ajv2020({ strict: true, strictTuples: false }).compile(generated.schema);
  const format = createFormatter([english]);
  const fallback = Object.values(catalog).find(({ data }) => data !== 'required')?.name;
  const properties = (): object => generated.properties;
  const errors = createErrors({
    ...{ contract, messages: [english], fallback, isErrorResponse, log: () => undefined },
    ...(envelope.properties.length === 0 ? {} : { properties }),
  } as never) as unknown as AnyErrors;
  const kitOptions = { contract: contract as AnyContract, validators: generated } as const;
  const kit = createContractTesting({ ...kitOptions, format });
  const blindKit = createContractTesting(kitOptions);
  const reader = createErrorReader<AnyContract>({
    ...{ contract, messages: [english], fallback: fallback as never },
    validators: generated as never,
  });

  /** What is thrown, by the path of a request, with what a client must read. */
  const cases = Object.keys(catalog).flatMap((name) =>
    generated
      .dataOf(name)
      .map((data) => ({ name, data, options: envelope.field === undefined ? {} : { field: '/a' } })),
  );

  function fail(path: string): never {
    const made = cases.map(({ name, data, options }) => errors[name]?.(data, options));
    const thrown = path === '/all' ? errors.all(made as never) : made[Number(path.slice(1))];
    throw thrown ?? new Error('secret');
  }

  function expectKnown(error: ReceivedError, index: number): void {
    const { name, data } = cases[index] as (typeof cases)[number];
    const { code } = catalog[name] as (typeof catalog)[string];
    const { text } = format(name, data);
    expect(error).toMatchObject({ known: true, name, code, message: envelope.message === null ? '' : text, data });
    expect(reader.message(error).text).toBe(text);
  }

  /** Fetches what a path fails with, and checks that everybody accepts the body. */
  async function read(running: Running, path: string, name: string, accept = 'application/json') {
    const response = await fetch(`${running.url}/${path}`, { headers: { accept } });
    const body = await response.clone().json();
    expect(response.status).toBe(envelope.httpStatus ?? catalog[name]?.status);
    if (accept === 'application/json') {
      const type = envelope.format === 'problem+json' ? 'application/problem+json' : 'application/json; charset=utf-8';
      expect(response.headers.get('content-type')).toBe(type);
      expect(explainErrorResponse(body)).toEqual([]);
      expect(isErrorResponse(body)).toBe(true);
      expect([isPublished(body), isPublished.errors]).toEqual([true, null]);
    }
    return { body, error: await reader.read(response) };
  }

  describe.each(Object.entries(servers))('%s', (framework, start) => {
    let running: Running;
    beforeAll(async () => {
      running = await start(fail, { errors });
    });
    afterAll(() => running.close());

    test('every error is sent as the catalogue says, and read back', async () => {
      for (const [index, { name }] of cases.entries()) {
        const { error } = await read(running, `${index}`, name);
        expectKnown(error, index);
      }
      for (const works of ['guard', 'report', 'parser', 'JSON Schema', 'client', framework])
        envelopeSeen.works.add(works);
    });

    // An envelope without a list cannot carry several.
    if (envelope.list !== undefined)
      test('several errors are sent in one response', async () => {
        const { error } = await read(running, 'all', cases[0]?.name as string);
        expectKnown(error, 0);
        const { others } = error as { readonly others: readonly ReceivedError[] };
        for (const [index, other] of others.entries()) expectKnown(other, index + 1);
        expect(others).toHaveLength(cases.length - 1);
      });

    test('what nobody expected is the fallback error', async () => {
      const { body, error } = await read(running, 'unknown', fallback as string);
      expect(error).toMatchObject({ known: true, name: fallback });
      expect(JSON.stringify(body)).not.toContain('secret');
    });
  });

  test('the matchers accept each error by its name and code, with its data, and nothing else', async () => {
    for (const { name, data, options } of cases) {
      const thrown = errors[name]?.(data, options);
      const { status, headers, text } = errors.respond(thrown);
      const response = (changes: object = {}): object => ({ status, headers, body: text, ...changes });
      for (const each of [name, catalog[name]?.code]) {
        expect(await kit.differences(response(), each, data), each as string).toEqual([]);
        expect(await kit.assertContractError(thrown, each, data)).toBe(undefined);
      }
      const kinds = async (changes: object, expected = name, expectedData: unknown = undefined) =>
        (await kit.differences(response(changes), expected, expectedData)).map(({ kind }) => kind);
      expect(await kinds({ status: 299 })).toEqual(['status']);
      expect(await kinds({}, name, { other: 1 })).toContain('data');
      const other = cases.find((each) => each.name !== name);
      if (other !== undefined) expect(await kinds({}, other.name)).toEqual(expect.arrayContaining(['code', 'name']));
      if (envelope.message !== null) {
        const french = { ...headers, 'content-language': 'fr' };
        expect(await kinds({ headers: french })).toEqual(['header']);
      }
    }
    envelopeSeen.works.add('matchers');
  });

  if (envelope.list !== undefined)
    test('the matchers find each error of a list', async () => {
      const made = cases.map(({ name, data, options }) => errors[name]?.(data, options));
      const thrown = errors.all(made as never);
      const { status, headers, body } = errors.respond(thrown);
      for (const { name } of cases) {
        expect(await kit.differences({ status, headers, body }, name)).toEqual([]);
        expect(await kit.assertContractError(thrown, name)).toBe(undefined);
      }
    });

  test('its types are compiled, and a body is shown', () => {
    const golden = `packages/compiler/test/fixtures/envelopes/${folder}/expected/types/error-response.ts`;
    if (existsSync(join(root, golden))) envelopeSeen.works.add('types');
    const { name, data, options } =
      cases.findLast((each) => each.data !== null) ?? (cases[0] as (typeof cases)[number]);
    envelopeSeen.body = errors.respond(errors[name]?.(data, options)).body;
    expect(envelopeSeen.works).toContain('types');
  });

  test('an error of the same process is read without a response', () => {
    for (const [index, { name, data, options }] of cases.entries()) {
      const { code } = catalog[name] as (typeof catalog)[string];
      const thrown = errors[name]?.(data, options);
      const error = reader.readSync(thrown);
      expect(error, `${index}`).toMatchObject({ known: true, name, code, data });
    }
  });

  test('problem details that are asked for are read back too', async () => {
    for (const [index, { name, data, options }] of cases.entries()) {
      const answer = errors.respond(errors[name]?.(data, options), { accept: 'application/problem+json' });
      const headers = { 'content-type': answer.headers['content-type'] as string };
      expect(answer.headers['content-type']).toMatch(/^application\/(problem\+json|json; charset=utf-8)$/);
      expectKnown(await reader.read(new Response(answer.text, { status: answer.status, headers })), index);
    }
  });

  test.each(successes[folder] ?? [])('a success is no error for anybody: %j', async (body) => {
    expect(isErrorResponse(body)).toBe(false);
    expect(isPublished(body)).toBe(false);
    for (const status of [200, 400]) {
      const error = await reader.read(Response.json(body, { status }));
      expect(error).toMatchObject({ kind: 'unreadable', reason: 'not-an-error-response', status });
    }
  });

  test('everybody says the same of a body with other types, more or fewer members', async () => {
    for (const { name, data, options } of cases) {
      const { status, body } = errors.respond(errors[name]?.(data, options));
      for (const changed of changedBodies(body)) {
        const shown = JSON.stringify(changed);
        const isExact = isErrorResponse(changed);
        expect(isPublished(changed), shown).toBe(isExact);
        expect(explainErrorResponse(changed).length === 0, shown).toBe(isExact);
        const differences = await blindKit.differences({ status, body: changed });
        expect(differences.filter(({ kind }) => kind !== 'status').length === 0, shown).toBe(isExact);
        const error = reader.readSync(changed);
        if (isExact) expect(error.known, shown).toBe(true);
        expect(reader.message(error).text, shown).toMatch(/\w/);
      }
    }
  });
});

test('the page shows what was tested', async () => {
  await expect(envelopesPage(seen, Object.keys(servers))).toMatchFileSnapshot(join(root, 'docs/envelopes.md'));
});
