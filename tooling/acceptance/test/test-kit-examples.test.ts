import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { createArbitraries } from '@error-contracts/testing/arbitraries';
import { createExamples, type Schema } from '@error-contracts/testing/examples';
import { createFaults } from '@error-contracts/testing/faults';
import { faultyFetch } from '@error-contracts/testing/faults/fetch';
import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { envelopeFolders, generateEnvelope } from './envelopes/generated-envelope.js';

/** `npm run fuzz:self` sets both for other and for more values. */

describe.each(envelopeFolders)('%s', async (folder) => {
  const generated = await generateEnvelope(folder);
  afterAll(generated.remove);
  const { contract, isErrorResponse, parseErrorResponse, explainErrorResponse, createFormatter, english } = generated;
  const accepts = new Ajv2020({ strict: true, strictTuples: false }).compile(generated.schema);
  const format = createFormatter([english]);
  const options = { contract: contract as AnyContract, schema: generated.schema as Schema, format };
  const examples = createExamples(options);
  const arbitraries = createArbitraries(options);
  const names = Object.values<ContractEntry>(contract.catalog).map(({ name }) => name);

  function verdicts(body: unknown) {
    return { guard: isErrorResponse(body), schema: accepts(body), known: parseErrorResponse(body).known };
  }

  function expectRefused(body: unknown, issue: { readonly pointer: string; readonly rule: string }): void {
    expect(verdicts(body), JSON.stringify(body)).toMatchObject({ guard: false, schema: false });
    const found = explainErrorResponse(body).map(({ pointer, rule }) => ({ pointer, rule }));
    expect(found, JSON.stringify(body)).toContainEqual(issue);
  }

  test('right examples of every error are accepted, and wrong ones refused with their issue', () => {
    for (const name of names) {
      const valid = examples.valid(name);
      expect(valid.length).toBeGreaterThan(0);
      for (const { body, error } of valid) {
        expect(verdicts(body), JSON.stringify(body)).toEqual({ guard: true, schema: true, known: true });
        expect(error).toBe(name);
      }
      for (const { body, issue } of examples.invalid(name)) expectRefused(body, issue);
    }
    expect(examples.valid().map(({ error }) => error)).toEqual(
      names.flatMap((name) => examples.valid(name).map(() => name)),
    );
  });

  // One envelope has no text.
  if (contract.envelope.message !== null)
    test('the text of an example is that of its data', () => {
      for (const { body, case: kind } of examples.valid()) {
        if (/text/.test(kind)) continue;
        const { code, data, message } = parseErrorResponse(body) as { code: number; data: object; message: string };
        expect(message).toBe(format.received(code, data)?.text);
      }
    });

  test('arbitrary responses are accepted', () => {
    fc.assert(
      fc.property(arbitraries.response(), (body) => {
        expect(verdicts(JSON.parse(JSON.stringify(body)))).toEqual({ guard: true, schema: true, known: true });
      }),
      fuzzRuns(),
    );
  });

  test('arbitrary wrong responses are refused with their issue', () => {
    fc.assert(
      fc.property(arbitraries.wrongResponse(), ({ body, issue }) =>
        expectRefused(JSON.parse(JSON.stringify(body)), issue),
      ),
      fuzzRuns(),
    );
  });

  test('responses of a newer server are read as unknown errors', () => {
    fc.assert(
      fc.property(arbitraries.newerResponse(), (body) => {
        expect(parseErrorResponse(body)).toMatchObject({ ok: true, known: false });
        expect(verdicts(body)).toEqual({ guard: false, schema: false, known: false });
      }),
      fuzzRuns(50),
    );
  });

  test('arbitrary data of an error are what its formatter takes', () => {
    for (const name of names) {
      fc.assert(
        fc.property(arbitraries.data(name as never), (data) => {
          expect(format(name, data).text).toMatch(/\S/);
        }),
        fuzzRuns(10),
      );
    }
  });

  test('faults answer with every error, with the code of a newer server, and with its properties', async () => {
    const faults = createFaults({ ...options, validators: generated });
    for (const error of names) {
      const [known, unknown, further] = await Promise.all(
        (['error', 'unknown-code', 'further-property'] as const).map(async (situation) => {
          const response = await faultyFetch(faults, { situation, error })('https://example.com');
          expect(response.status).toBe(contract.envelope.httpStatus ?? contract.catalog[error]?.status);
          expect(response.headers.get('content-language')).toBe(contract.envelope.message === null ? null : 'en');
          const type = contract.envelope.format ?? 'json';
          expect(response.headers.get('content-type')).toMatch(`application/${type}`);
          return verdicts(await response.json());
        }),
      );
      expect(known).toEqual({ guard: true, schema: true, known: true });
      expect(unknown).toEqual({ guard: false, schema: false, known: false });
      expect(further).toEqual({ guard: false, schema: false, known: true });
    }
  });
});
