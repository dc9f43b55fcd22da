import 'reflect-metadata';
import { contract } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators';
import { Ajv } from 'ajv';
import { ArrayMaxSize, IsEmail, IsInt, IsNotEmpty, MinLength, ValidateNested, validate } from 'class-validator';
import Fastify from 'fastify';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as z3 from 'zod/v3';
import { errorPlugin } from '../../src/adapters/fastify/index.js';
import { type FieldIssue, fieldErrors, readIssues } from '../../src/fields/index.js';
import { createErrors } from '../../src/index.js';
import { errors, options } from '../servers/test-errors.js';

const toFieldErrors = fieldErrors({
  contract,
  rules: {
    required: ({ field }, { PARAMETER_MISSING }) => PARAMETER_MISSING({ parameter: field ?? '' }),
    minLength: ({ limit }, { PASSWORD_TOO_SHORT }) => PASSWORD_TOO_SHORT(limit === undefined ? {} : { min: limit }),
    format: 'EMAIL_INVALID',
    isEmail: 'EMAIL_INVALID',
    '*': 'REQUEST_PARAMETERS_INCOMPLETE',
  },
  fields: { '/items/*/count': { '*': 'USER_SEARCH_INPUT_INVALID' } },
});

/** The value that every library checks, and what each must find. */
const wrong = { password: 'short', email: 'nobody', items: [{ count: 1 }, { count: 'many' }] };
const expected = [
  '/email EMAIL_INVALID',
  '/items/1/count USER_SEARCH_INPUT_INVALID',
  '/name PARAMETER_MISSING',
  '/password PASSWORD_TOO_SHORT 9',
];

const jsonSchema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    password: { type: 'string', minLength: 9 },
    email: { type: 'string', format: 'email' },
    items: { type: 'array', items: { type: 'object', properties: { count: { type: 'integer' } } } },
  },
};

function seen(found: unknown): readonly string[] {
  return toFieldErrors(found, errors)
    .map(({ field, name, data }) => `${field} ${name}${name === 'PASSWORD_TOO_SHORT' ? ` ${data?.min}` : ''}`)
    .sort();
}

class Item {
  @IsInt()
  count: unknown;
}

class Form {
  @IsNotEmpty()
  name: unknown;
  @MinLength(9)
  password: unknown = wrong.password;
  @IsEmail()
  email: unknown = wrong.email;
  @ValidateNested()
  @ArrayMaxSize(5)
  items = wrong.items.map((item) => Object.assign(new Item(), item));
}

describe('the issues of', () => {
  test('ajv', () => {
    const check = new Ajv({ allErrors: true, formats: { email: /@/ } }).compile(jsonSchema);
    expect(check(wrong)).toBe(false);
    expect(seen(check.errors)).toEqual(expected);
  });

  const zodForm = z.object({
    name: z.string(),
    password: z.string().min(9),
    email: z.email(),
    items: z.array(z.object({ count: z.int() })),
  });

  test.each([false, true])('zod, with its input: %s', (reportInput) => {
    const { error } = zodForm.safeParse(wrong, { reportInput });
    expect(seen(error)).toEqual(expected);
    expect(seen(error?.issues)).toEqual(expected);
  });

  test.each(Object.entries(z.locales).filter(([name]) => name !== 'ckb'))('zod in the language %s', (_, locale) => {
    z.config(locale());
    const { error } = zodForm.safeParse(wrong);
    z.config(z.locales.en());
    expect(seen(error)).toEqual(expected);
  });

  test('zod 3', () => {
    const { error } = z3.z
      .object({
        name: z3.z.string(),
        password: z3.z.string().min(9),
        email: z3.z.string().email(),
        items: z3.z.array(z3.z.object({ count: z3.z.number().int() })),
      })
      .safeParse(wrong);
    expect(seen(error)).toEqual(expected);
  });

  test.each<[what: string, error: unknown, keyword: string]>([
    ['a pattern of zod 4', z.string().regex(/x/).safeParse('').error, 'pattern'],
    ['a pattern of zod 3', z3.z.string().regex(/x/).safeParse('').error, 'pattern'],
    ['a literal of zod 3', z3.z.literal('a').safeParse('b').error, 'enum'],
    ['an enum of zod 3', z3.z.enum(['a']).safeParse('b').error, 'enum'],
    ['a date of zod 3', z3.z.date().safeParse(new Date(Number.NaN)).error, 'type'],
    ['a list of zod 3', z3.z.array(z3.z.string()).max(0).safeParse(['a']).error, 'maxItems'],
    ['a number of zod 3', z3.z.number().max(0).safeParse(1).error, 'maximum'],
    [
      'a missing choice of zod 4, with its input',
      z.enum(['a']).safeParse(undefined, { reportInput: true }).error,
      'required',
    ],
    ['what must be undefined', z.undefined().safeParse('a').error, 'type'],
  ])('%s are called as JSON Schema calls them', (_, error, keyword) => {
    expect([...readIssues(error)].map((issue) => issue.keyword)).toEqual([keyword]);
  });

  test('zod, of members that nobody knows', () => {
    const { error } = z.strictObject({}).safeParse({ a: 1, 'b/c': 2 });
    expect(seen(error)).toEqual(['/a REQUEST_PARAMETERS_INCOMPLETE', '/b~1c REQUEST_PARAMETERS_INCOMPLETE']);
  });

  const valibotForm = v.object({
    name: v.string(),
    password: v.pipe(v.string(), v.minLength(9)),
    email: v.pipe(v.string(), v.email()),
    items: v.array(v.object({ count: v.pipe(v.number(), v.integer()) })),
  });

  test('valibot', () => {
    expect(seen(v.safeParse(valibotForm, wrong).issues)).toEqual(expected);
  });

  test.each([zodForm, valibotForm])('Standard Schema', async (schema) => {
    expect(seen(await schema['~standard'].validate(wrong))).toEqual(expected);
  });

  test('a library that says no rule has the general error at its fields', () => {
    const found = [{ message: 'No.', path: ['a', { key: 0 }, Symbol('s')] }, { message: 'No.' }];
    expect(seen(found)).toEqual([' REQUEST_PARAMETERS_INCOMPLETE', '/a/0/s REQUEST_PARAMETERS_INCOMPLETE']);
  });

  test('class-validator', async () => {
    const found = await validate(new Form());
    // It says no limit, so that the factory has its default.
    expect(seen(found)).toEqual(expected.map((line) => line.replace(' 9', ' undefined')));
    const withoutValues = await validate(new Form(), { validationError: { value: false, target: false } });
    expect(seen(withoutValues)).toEqual(expected.map((line) => line.replace(' 9', ' undefined')));
  });

  test('Fastify, in one response', async () => {
    const app = Fastify({ ajv: { customOptions: { allErrors: true, coerceTypes: false } } });
    const own = createErrors({
      ...options,
      requestFailures: {
        ...options.requestFailures,
        validation: (_, thrown, all) => all.FIELDS_INVALID({ errors: toFieldErrors(thrown, all) }),
      },
    });
    await app.register(errorPlugin, { errors: own });
    app.post('/', { schema: { body: jsonSchema } }, () => 'fine');
    const response = await app.inject({ method: 'POST', url: '/', payload: wrong });
    await app.close();
    expect(response.statusCode).toBe(422);
    const { data } = response.json();
    expect(data.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      '/email',
      '/items/1/count',
      '/name',
      '/password',
    ]);
    expect(isErrorResponse(response.json(), 'FIELDS_INVALID')).toBe(true);
  });
});

describe('hostile issues', () => {
  test.each([['__proto__'], ['constructor'], ['toString'], ['a/b~c'], ['']])(
    'the key %j is a field like any other',
    (key) => {
      const [error] = toFieldErrors([{ path: [key], code: key, message: '' }], errors);
      expect(error?.name).toBe('REQUEST_PARAMETERS_INCOMPLETE');
      expect(error?.field).toBe(`/${key.replace('~', '~0').replace('/', '~1')}`);
    },
  );

  test('ten thousand issues become a hundred errors, and no more are read than are needed', () => {
    let read = 0;
    const issues = Array.from({ length: 10_000 }, (_, index) => ({
      get path() {
        read++;
        return ['list', index];
      },
      code: 'custom',
    }));
    expect(toFieldErrors(issues, errors)).toHaveLength(100);
    expect(read).toBeLessThan(300);
  });

  test('the same error on the same field is there once', () => {
    const issue = { path: ['email'], code: 'invalid_format', message: '' };
    expect(
      toFieldErrors(
        Array.from({ length: 10_000 }, () => issue),
        errors,
      ),
    ).toHaveLength(1);
  });

  test('a name of a megabyte is no field', () => {
    const [error] = toFieldErrors([{ path: ['x'.repeat(1_000_000)], code: 'custom' }], errors);
    expect(error).toMatchObject({ name: 'REQUEST_PARAMETERS_INCOMPLETE' });
    expect(error?.field).toBeUndefined();
  });

  test('children without an end are read to a depth', () => {
    const child: { property: string; children: unknown[] } = { property: 'a', children: [] };
    child.children.push(child, child);
    expect([...readIssues([child])]).toEqual([]);
    expect([...readIssues([{ property: 'a', constraints: { isInt: 'x' }, children: [child] }])]).toHaveLength(1);
  });

  test.each([undefined, null, 7, 'text', {}, [], [null, 7], { issues: null }])('%j has no issues', (found) => {
    expect(toFieldErrors(found, errors)).toEqual([]);
  });
});

test('an issue says what the library says', () => {
  const { error } = z.object({ tags: z.array(z.string()).min(2) }).safeParse({ tags: [] });
  const [issue] = readIssues(error);
  expect(issue).toMatchObject({
    field: '/tags',
    rule: 'too_small',
    keyword: 'minItems',
    limit: 2,
  } satisfies Partial<FieldIssue>);
});

test.each([
  [{ rules: {} }, /say what every other issue becomes|says what every other issue becomes/],
  [{ rules: { '*': 'NO_SUCH_ERROR' } }, /does not have/],
  [{ rules: { '*': '__proto__' } }, /does not have/],
  [{ rules: { '*': 'FIELDS_INVALID' } }, /needs data/],
  [{ rules: { '*': 'EMAIL_INVALID' }, fields: { '/a': { type: 'NO_SUCH_ERROR' } } }, /does not have/],
])('wrong options fail at the start: %j', (given, message) => {
  expect(() => fieldErrors({ contract, ...given } as never)).toThrow(message);
});

test('a function may leave an issue out', () => {
  const none = fieldErrors({ contract, rules: { '*': () => undefined } });
  expect(none([{ path: ['a'], code: 'custom' }], errors)).toEqual([]);
});
