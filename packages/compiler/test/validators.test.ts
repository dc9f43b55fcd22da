import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contract, JsonObject } from '@error-contracts/catalog';
import { isAll, someOf } from '@error-contracts/vitest-config/some-of';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { afterAll, describe, expect, test } from 'vitest';
import type { Files } from '../src/files.js';
import { emitValidators } from '../src/validators/emit-validators.js';
import { contractOf, emitAll, fixtures, scratchFolder } from './compile-fixture.js';
import { receivedValues } from './received-values.js';
import { runTsc } from './run-tsc.js';

// The package is CommonJS: its function is the default export of the default export.
const addFormats = formatsModule.default;

const NO_EVAL = '--disallow-code-generation-from-strings';

const scratch = scratchFolder();
afterAll(scratch.remove);

const contracts = ['the hand-made contract', ...fixtures.filter((name) => name !== 'hostile')];

describe.each(someOf(contracts, 3))('the validators of %s', (name) => {
  test('give every value the verdict of ajv with the published schemas, without code from strings', async () => {
    const contract = name === 'the hand-made contract' ? handMade : await contractOf(name);
    const files = await emitAll(contract);
    const schemas = ['error-response', 'error-response.grouped'].map((file) =>
      schemaIn(files, `validators/${file}.schema.json`),
    );
    const values = receivedValues(schemas[0] ?? {}, isAll ? 400 : 100);
    const verdicts = run(name, files, values);
    const ajv = addFormats(new Ajv2020({ strict: true }));
    for (const schema of schemas) {
      const accepts = ajv.compile(schema);
      for (const [index, value] of values.entries()) {
        const verdict = accepts(value);
        expect({ value, ...verdicts[index] }).toEqual({ value, guard: verdict, explained: !verdict });
      }
    }
    expect(new Set(verdicts.map(({ guard }) => guard)).size, 'both verdicts occur').toBe(2);
  }, 60_000);
});

test('codes with the same shape of data share one guard, whatever their texts and defaults are', async () => {
  const files = await emitValidators({ typesModule: 't' })(handMade);
  expect(files.get('shapes.ts')?.match(/^function acceptsShape/gm)).toHaveLength(2);
  expect(schemaIn(files, 'error-response.grouped.schema.json').oneOf).toHaveLength(3);
});

test('a hostile value of an enum neither becomes code nor is removed from the guard', async () => {
  const files = await emitValidators({ typesModule: 't' })(handMade);
  const guards = files.get('shapes.ts') ?? '';
  expect(guards).not.toMatch(/[\u2028\u202e]|<\/script/);
  expect(guards).toContain('validate20.errors = 1;');
});

test('the bundled guards contain no path of the machine', async () => {
  const text = [...(await emitValidators({ typesModule: 't' })(handMade)).values()].join('');
  expect(text).toContain('ucs2length');
  expect(text).not.toMatch(/node_modules|\/work\/|file:/);
});

test('many codes of fewer shapes have one guard for each shape', async () => {
  const [codes, shapes] = isAll ? [10_000, 4_000] : [1_000, 400];
  const errors = Array.from({ length: codes }, (_, index) => ({
    ...errorOf(index + 1, 'X'),
    data: [parameter(`p${index % shapes}`, { type: 'string', maxLength: 5 }, true)],
  }));
  const files = await emitValidators({ typesModule: 't' })({ ...handMade, errors });
  expect(files.get('shapes.ts')?.match(/^function acceptsShape/gm)).toHaveLength(shapes);
}, 120_000);

/** Compiles the generated code, runs it without `eval` and returns its verdicts. */
function run(name: string, files: Files, values: readonly unknown[]): { guard: boolean; explained: boolean }[] {
  const folder = join(scratch.folder, name.replaceAll(' ', '-'));
  for (const [path, text] of [...files, ['print-verdicts.ts', PRINT_VERDICTS] as const]) {
    if (!path.startsWith('i18n/')) write(join(folder, 'src', path), text);
  }
  write(join(folder, 'values.json'), JSON.stringify(values));
  const [source, out] = [join(folder, 'src'), join(folder, 'out')];
  expect(runTsc(source, out, [join(source, 'print-verdicts.ts')])).toBe('');
  const command = [NO_EVAL, join(out, 'print-verdicts.js'), join(folder, 'values.json')];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function schemaIn(files: Files, path: string): JsonObject {
  return JSON.parse(files.get(path) ?? '{}');
}

const PRINT_VERDICTS = `
import { explainErrorResponse, isErrorResponse, parseErrorResponse } from './validators/index.js';
declare const process: { argv: string[]; getBuiltinModule(id: string): { readFileSync(path: string, encoding: 'utf8'): string };
  stdout: { write(text: string): void } };
const values: unknown[] = JSON.parse(process.getBuiltinModule('node:fs').readFileSync(process.argv[2] ?? '', 'utf8'));
process.stdout.write(JSON.stringify(values.map((value) => {
  const guard = isErrorResponse(value);
  if (guard && !parseErrorResponse(value).known) throw new Error('The parser does not know what the guard accepts.');
  return { guard, explained: explainErrorResponse(value).length > 0 };
})));
`;

const HOSTILE = ['a\nexport { b };', '`$' + '{1}`', '\u2028\u202e</script>', '\r\nvalidate20.errors = 1;\n', '*/ //'];

/** Has what no fixture has: nesting, every keyword, and a renamed envelope with further properties. */
const handMade: Contract = {
  name: 'hand-made',
  description: 'Made by hand.',
  sourceLocale: 'en',
  envelope: {
    code: '/apiCode',
    codeType: 'string',
    message: '/text',
    data: '/details',
    dataType: 'json',
    status: '/statusCode',
    statusType: 'integer',
    httpStatus: 'entry',
    format: 'json',
    success: [],
    properties: [
      {
        ...parameter('uniqueId', { type: 'string', minLength: 2, maxLength: 4 }, true),
        at: '/uniqueId',
        from: 'response',
      },
      {
        ...parameter('trace', { type: 'array', items: { type: 'integer' }, maxItems: 2 }, false),
        at: '/trace',
        from: 'response',
      },
    ],
  },
  codeKind: 'integer',
  errors: [
    errorOf(7, 'NONE'),
    {
      ...errorOf(8, 'OPTIONAL'),
      data: [parameter('kind', { type: 'string', enum: HOSTILE, default: HOSTILE[0] ?? '' }, false)],
    },
    {
      ...errorOf(9, 'SAME'),
      data: [parameter('kind', { enum: HOSTILE, default: HOSTILE[1] ?? '', type: 'string', description: '*/' }, false)],
    },
    {
      ...errorOf(1_000_000, 'NESTED'),
      data: [
        parameter('ratio', { type: 'number', minimum: -1, maximum: 1.5 }, true),
        parameter('level', { type: 'integer', enum: [1, 2, 3] }, true),
        parameter('strict', { type: 'boolean' }, false),
        parameter(
          'fields',
          {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['name'],
              properties: {
                name: { type: 'string', pattern: '^[a-zä]+$' },
                at: { type: 'array', items: { type: 'integer', minimum: 0 } },
              },
            },
          },
          true,
        ),
      ],
    },
  ],
  locales: [{ tag: 'en', messages: new Map() }],
};

function errorOf(code: number, name: string): Contract['errors'][number] {
  return {
    name,
    code,
    typeName: `Error${name}`,
    wireCode: `${code}`,
    message: 'Text.',
    status: code < 8 ? 404 : 422,
    domain: 'd',
    kind: 'error',
    retry: 'never',
    audience: 'public',
    log: 'info',
    data: [],
    properties: new Map(),
    causes: [],
    aliases: [],
    fixes: [],
  };
}

function parameter(name: string, schema: JsonObject, required: boolean): Contract['errors'][number]['data'][number] {
  return { name, member: name, schema: { description: 'A parameter.', ...schema }, required };
}
