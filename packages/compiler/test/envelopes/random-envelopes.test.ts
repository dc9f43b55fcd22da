import { join } from 'node:path';
import type { Contract, Json, JsonObject } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { filesInMemory, readSources } from '@error-contracts/catalog/read';
import { bodyWriter } from '@error-contracts/runtime/envelope';
import type { Issue } from '@error-contracts/runtime/validation';
import { fuzzScale, fuzzSeed } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { emitAll, scratchFolder } from '../compile-fixture.js';
import { load, writeStripped } from '../load-stripped.js';
import { changesOf } from '../received-values.js';
import { runTsc } from '../run-tsc.js';
import { writeTexts } from '../write-texts.js';
import { randomCatalog } from './random-envelope.js';
import { randomParts } from './random-parts.js';

const ENVELOPES = (isAll ? 24 : 10) * fuzzScale;

const scratch = scratchFolder();
afterAll(scratch.remove);

test('what is generated for any envelope compiles under the strictest TypeScript', async () => {
  const source = join(scratch.folder, 'src');
  const modules: string[] = [];
  for (const [index, catalog] of fc.sample(randomCatalog, { numRuns: ENVELOPES, seed: fuzzSeed }).entries()) {
    const contract = await contractOf(catalog);
    if (contract === undefined) continue;
    modules.push(...writeTexts(join(source, `${index}`), await emitAll(contract)));
  }
  const typescript = modules.filter((path) => path.endsWith('.ts'));
  expect(runTsc(source, join(scratch.folder, 'out'), typescript)).toBe('');
}, 600_000);

test('schemas, guard, report and parser of any envelope agree, and the parser gives back what was written', async () => {
  const seen = { accepted: 0, refused: 0, valid: 0, invalid: 0 };
  for (const [index, catalog] of fc.sample(randomCatalog, { numRuns: ENVELOPES, seed: fuzzSeed }).entries()) {
    const contract = await contractOf(catalog);
    if (contract === undefined) {
      seen.refused += 1;
      continue;
    }
    seen.accepted += 1;
    try {
      await expectAgreement(contract, join(scratch.folder, `${index}`), seen);
    } catch (error) {
      throw new Error(`${JSON.stringify(catalog.envelope)}`, { cause: error });
    }
  }
  expect(seen.accepted).toBeGreaterThan(ENVELOPES / 10);
  expect(seen.valid).toBeGreaterThan(seen.accepted);
  expect(seen.invalid).toBeGreaterThan(seen.accepted);
}, 600_000);

async function contractOf(catalog: JsonObject): Promise<Contract | undefined> {
  const files = new Map([['c/catalog.json', Buffer.from(JSON.stringify(catalog))]]);
  return check(
    await readSources(
      'c/catalog.json',
      filesInMemory(files, (path) => path),
    ),
  ).contract;
}

async function expectAgreement(contract: Contract, folder: string, seen: { valid: number; invalid: number }) {
  const files = await emitAll(contract);
  writeStripped(folder, files);
  const { isErrorResponse, explainErrorResponse, parseErrorResponse } = await load(folder, 'validators/index.js');
  const generated = (await load(folder, 'types/index.js')).contract;
  const ajv = new Ajv2020({ strict: true, strictTuples: false });
  const [schema, grouped] = ['error-response', 'error-response.grouped'].map((name) =>
    ajv.compile(JSON.parse(files.get(`validators/${name}.schema.json`) ?? '{}')),
  );
  const write = bodyWriter(generated.envelope);
  for (const error of contract.errors) {
    for (const parts of fc.sample(randomParts(contract, error, generated), { numRuns: 4, seed: fuzzSeed })) {
      const body = JSON.parse(JSON.stringify(write(parts))) as Json;
      expect({ body, ...verdicts(body) }).toEqual({ body, schema: true, grouped: true, guard: true, issues: [] });
      expect(isErrorResponse(body, error.name)).toBe(true);
      const parsed = parseErrorResponse(body);
      const message = contract.envelope.message === undefined ? '' : parts.message;
      expect(parsed).toMatchObject({ ok: true, known: true, code: error.wireCode, message });
      expect(parsed.data ?? {}).toEqual(parts.data ?? {});
      expect((parsed.others ?? []).map((other: { known: boolean; code: Json }) => [other.known, other.code])).toEqual(
        parts.others?.map(({ entry }) => [true, entry.code]),
      );
      for (const changed of fc.sample(changesOf(body), { numRuns: 12, seed: fuzzSeed })) {
        const { issues, ...other } = verdicts(changed);
        const verdict = other.schema;
        const expected = { schema: verdict, grouped: verdict, guard: verdict, isEmpty: verdict };
        expect({ changed, ...other, isEmpty: issues.length === 0 }).toEqual({ changed, ...expected });
        // Otherwise a part of the report would be missing: JSON has no other mistakes than those of its parts.
        expect(issues.filter(({ expected: fallback }) => fallback === 'plain JSON')).toEqual([]);
        if (verdict) expect({ changed, known: parseErrorResponse(changed).known }).toEqual({ changed, known: true });
        seen[verdict ? 'valid' : 'invalid'] += 1;
      }
    }
  }

  function verdicts(body: Json) {
    return {
      schema: schema?.(body),
      grouped: grouped?.(body),
      guard: isErrorResponse(body),
      issues: explainErrorResponse(body) as readonly Issue[],
    };
  }
}
