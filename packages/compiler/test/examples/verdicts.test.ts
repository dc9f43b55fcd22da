import { join } from 'node:path';
import type { Example, ForeignExample, WrongExample } from '@error-contracts/runtime/examples';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { afterAll, describe, expect, test } from 'vitest';
import type { Files } from '../../src/files.js';
import { contractOf, emitAll, envelopeFixtures, fixtures, scratchFolder } from '../compile-fixture.js';
import { load, writeStripped } from '../load-stripped.js';

// The package is CommonJS: its function is the default export of the default export.
const addFormats = formatsModule.default;

const scratch = scratchFolder();
afterAll(scratch.remove);

describe.each([...fixtures, ...envelopeFixtures])('the examples of %s', (fixture) => {
  test('right ones pass guard, parser and schemas, wrong ones have their issue', async () => {
    const contract = await contractOf(fixture);
    const files = await emitAll(contract);
    const folder = join(scratch.folder, fixture);
    writeStripped(folder, files);
    const { explainErrorResponse, isErrorResponse, parseErrorResponse } = await load(folder, 'validators/index.js');
    const ajv = addFormats(new Ajv2020({ strict: true, strictTuples: false, multipleOfPrecision: 10 }));
    const schemas = ['error-response', 'error-response.grouped'].map((name) =>
      ajv.compile(JSON.parse(files.get(`validators/${name}.schema.json`) ?? '{}')),
    );
    const verdictsOf = (body: unknown) => [isErrorResponse(body), ...schemas.map((accepts) => accepts(body))];

    const valid = examplesIn<Example>(files, 'valid');
    expect(new Set(valid.map(({ error }) => error))).toEqual(new Set(contract.errors.map(({ name }) => name)));
    for (const { error, body, ...example } of valid) {
      const parsed = parseErrorResponse(body);
      expect({ error, ...example, body, verdicts: verdictsOf(body), known: parsed.known }).toEqual({
        error,
        ...example,
        body,
        verdicts: [true, true, true],
        known: true,
      });
      expect(isErrorResponse(body, error)).toBe(true);
    }

    const invalid = examplesIn<WrongExample>(files, 'invalid');
    expect(invalid.length).toBeGreaterThan(3);
    for (const { body, issue, ...example } of invalid) {
      expect({ ...example, body, verdicts: verdictsOf(body) }).toEqual({
        ...example,
        body,
        verdicts: [false, false, false],
      });
      const issues = explainErrorResponse(body);
      const found = issues.map(({ pointer, rule }: WrongExample['issue']) => ({ pointer, rule }));
      expect(found, JSON.stringify({ ...example, body, issue, found })).toContainEqual(issue);
    }

    for (const { body, case: name } of examplesIn<WrongExample>(files, 'newer')) {
      const { ok, known } = parseErrorResponse(body);
      expect({ body, name, ok, known, guard: isErrorResponse(body) }).toEqual({
        body,
        name,
        ok: true,
        known: !name.includes('code'),
        guard: false,
      });
    }

    for (const { text } of examplesIn<ForeignExample>(files, 'foreign')) {
      const body = parsedOrText(text);
      expect({ text, verdicts: verdictsOf(body), ok: parseErrorResponse(body).ok }).toEqual({
        text,
        verdicts: [false, false, false],
        ok: false,
      });
    }
  });
});

function examplesIn<Of>(files: Files, name: string): readonly Of[] {
  return JSON.parse(files.get(`examples/${name}.json`) ?? '{}').examples;
}

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
