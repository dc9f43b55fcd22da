import { join } from 'node:path';
import type { Json, JsonObject } from '@error-contracts/catalog';
import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, test } from 'vitest';
import { emitValidators } from '../../src/validators/emit-validators.js';
import { contractOf, emitAll, scratchFolder } from '../compile-fixture.js';
import { catalogOfErrors, uncheckedContract } from '../contract-of-errors.js';
import { load, writeStripped } from '../load-stripped.js';

const scratch = scratchFolder();
afterAll(scratch.remove);
let folders = 0;

/** Loads the validators of a catalogue with the errors ONE (data `id`) and TWO in an envelope. */
async function validatorsOf(envelope: JsonObject) {
  const isInteger = envelope.codeType === 'string';
  const errors = {
    ONE: { code: isInteger ? 1 : 'one', ...(envelope.data === undefined ? {} : { data: { id: { type: 'string' } } }) },
    TWO: { code: isInteger ? 2 : 'two', status: 404 },
  };
  const { ranges: _, ...catalog } = catalogOfErrors(errors);
  const files = await emitValidators({ typesModule: 't' })(uncheckedContract({ ...catalog, envelope }));
  const folder = join(scratch.folder, `${folders++}`);
  writeStripped(folder, files);
  const ajv = new Ajv2020({ strict: true, strictTuples: false });
  const accepts = (body: Json) => ajv.compile(JSON.parse(files.get('error-response.schema.json') ?? '{}'))(body);
  return { ...(await load(folder, 'index.js')), accepts };
}

describe('what is no error response', () => {
  test.each([
    ['a success flag', { code: 'code', properties: { ok: { const: false } } }, { ok: true, code: 'one' }],
    ['a code that means success', { code: 'code', success: ['fine'] }, { code: 'fine' }],
    ['a number that means success, as text', { code: 'code', codeType: 'string', success: [0] }, { code: '0' }],
    ['a missing constant', { code: 'code', properties: { ok: { const: false } } }, { code: 'one' }],
    [
      'a partial success',
      { code: '/errors/0/code', list: '/errors', properties: { data: { const: null } } },
      { data: {}, errors: [{ code: 'one' }] },
    ],
    ['an empty list', { code: '/errors/0/code', list: '/errors' }, { errors: [] }],
    ['a list of texts', { code: '/errors/0/code', list: '/errors' }, { errors: ['one'] }],
    ['a list beside no list', { code: '/errors/0/code', list: '/errors' }, { errors: { 0: { code: 'one' } } }],
    ['a code of another type', { code: '/error/code' }, { error: { code: 1 } }],
    ['null', { code: '/error/code' }, null],
    ['a text', { code: '/error/code' }, 'one'],
  ] as readonly [string, JsonObject, Json][])('%s', async (_title, envelope, body) => {
    const { isErrorResponse, explainErrorResponse, parseErrorResponse, accepts } = await validatorsOf(envelope);
    expect(isErrorResponse(body)).toBe(false);
    expect(accepts(body)).toBe(false);
    expect(explainErrorResponse(body)).not.toEqual([]);
    expect(parseErrorResponse(body)).toEqual({ ok: false, known: false });
  });
});

describe('an open parser', () => {
  const envelope = { code: '/error/code', message: '/error/text', data: '/error', status: '/error/status' };

  test('lets through what nothing claims, and another status', async () => {
    const { isErrorResponse, parseErrorResponse } = await validatorsOf(envelope);
    const body = { error: { code: 'one', text: 't', status: 499, id: 'x', since: 1 }, trace: 'x' };
    expect(isErrorResponse(body)).toBe(false);
    expect(parseErrorResponse(body)).toMatchObject({ known: true, code: 'one', message: 't', data: { id: 'x' } });
  });

  test('does not know a new code, or data that do not fit', async () => {
    const { parseErrorResponse } = await validatorsOf(envelope);
    const parse = (error: object) => parseErrorResponse({ error: { text: 't', status: 400, ...error } });
    expect(parse({ code: 'three', id: 'x' })).toMatchObject({
      ok: true,
      known: false,
      code: 'three',
      data: { id: 'x' },
    });
    expect(parse({ code: 'one', id: 1 })).toMatchObject({ ok: true, known: false, code: 'one', data: { id: 1 } });
  });
});

describe('an element that its constants find', () => {
  const at = '/details/0';
  const envelope = { code: `${at}/code`, data: `${at}/data`, properties: { [`${at}/type`]: { const: { of: ['x'] } } } };
  const meant = { type: { of: ['x'] }, code: 'one', data: { id: 'x' } };

  test.each([
    ['alone', [meant], true],
    ['after others', [null, { type: 'help' }, [], meant], true],
    ['twice', [meant, { ...meant, code: 'two', data: null }], false],
    ['never', [{ ...meant, type: { of: ['y'] } }], false],
  ] as const)('%s', async (_title, details, valid) => {
    const { isErrorResponse, explainErrorResponse, parseErrorResponse, accepts } = await validatorsOf(envelope);
    const body = JSON.parse(JSON.stringify({ details }));
    expect([isErrorResponse(body), accepts(body), explainErrorResponse(body).length === 0]).toEqual([
      valid,
      valid,
      valid,
    ]);
    // The first is meant if there are several.
    expect(parseErrorResponse(body).known).toBe(_title !== 'never');
  });
});

test('a body may be an array', async () => {
  const { isErrorResponse, explainErrorResponse, parseErrorResponse, accepts } = await validatorsOf({
    code: '/0',
    message: '/1',
    data: '/2',
  });
  const body = ['one', 'Text.', { id: 'x' }];
  expect([isErrorResponse(body), accepts(body), explainErrorResponse(body)]).toEqual([true, true, []]);
  expect(parseErrorResponse(body)).toMatchObject({ known: true, code: 'one', message: 'Text.', data: { id: 'x' } });
  expect(isErrorResponse({ ...body })).toBe(false);
  expect(explainErrorResponse(['one', 'Text.'])).toMatchObject([{ pointer: '', rule: 'minItems' }]);
});

test('a place may be as long as the JSON Schema of catalogues allows', async () => {
  const depth = 255;
  const { isErrorResponse, explainErrorResponse, parseErrorResponse } = await validatorsOf({
    code: '/x'.repeat(depth),
  });
  const bodyOf = (code: Json) => Array.from({ length: depth }).reduce<Json>((inner) => ({ x: inner }), code);
  expect(isErrorResponse(bodyOf('one'))).toBe(true);
  expect(parseErrorResponse(bodyOf('two'))).toMatchObject({ known: true, code: 'two' });
  expect(explainErrorResponse(bodyOf('to'))).toMatchObject([
    { pointer: '/x'.repeat(depth), rule: 'unknown-code', near: ['two'] },
  ]);
});

test('10,000 errors in a list take linear time, and each mistake has its place', async () => {
  const envelope = { code: '/errors/0/code', data: '/errors/0', list: '/errors' };
  const { isErrorResponse, explainErrorResponse, parseErrorResponse } = await validatorsOf(envelope);
  const errors: object[] = Array.from({ length: 10_000 }, () => ({ code: 'two' }));
  const start = cpuTime();
  expect(isErrorResponse({ errors })).toBe(true);
  expect(parseErrorResponse({ errors }).others).toHaveLength(9_999);
  errors[9_998] = { code: 'one' };
  expect(explainErrorResponse({ errors })).toMatchObject([{ pointer: '/errors/9998/id', rule: 'required' }]);
  expect(cpuTime() - start).toBeLessThan(3_000);
});

test('nothing throws, whatever it is given', async () => {
  const { isErrorResponse, explainErrorResponse, parseErrorResponse } = await validatorsOf({
    code: '/a/code',
    data: '/a',
  });
  const getter = Object.defineProperty({}, 'a', {
    enumerable: true,
    get: () => {
      throw new Error('x');
    },
  });
  const cycle: { a?: unknown } = {};
  cycle.a = cycle;
  const proxy = new Proxy(
    {},
    {
      get: () => {
        throw new Error('x');
      },
      ownKeys: () => {
        throw new Error('x');
      },
    },
  );
  for (const value of [getter, cycle, proxy, { a: proxy }, { a: getter }, undefined, Symbol('x'), () => 1, 1n]) {
    expect(isErrorResponse(value)).toBe(false);
    expect(explainErrorResponse(value).length).toBeGreaterThan(0);
    expect(parseErrorResponse(value).known).toBe(false);
  }
});

test('an application with the guard alone ships neither names nor report nor reader', async () => {
  const folder = join(scratch.folder, 'guard');
  writeStripped(folder, await emitAll(await contractOf('envelopes/2-error-info')));
  const entry = '\0entry';
  const bundle = await rolldown({
    input: entry,
    external: /^@error-contracts\/(?!runtime)/,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `import { isErrorResponse } from ${JSON.stringify(join(folder, 'validators/index.js'))}; console.log(isErrorResponse);`
            : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  expect(output[0].code).toContain('isMarked0');
  expect(output[0].code).not.toMatch(/addUnknownCode|envelopeReader|formatIssue|checkMarked/);
});
