import { schemasIn } from '@error-contracts/runtime/examples';
import { describe, expect, test } from 'vitest';
import { faultyFetch } from '../../src/faults/fetch/index.js';
import { createFaults, situations } from '../../src/faults/index.js';
import { faultyRoute } from '../../src/faults/playwright/index.js';
import { faults, options } from './real-faults.js';

const prepare = (spec: unknown) => () => faults.prepare(spec as never);

describe('a mistake is refused when the fault is made, not when a request comes', () => {
  test.each<[unknown, string | RegExp]>([
    ['USER_NOT_FUND', 'There is no situation and no error "USER_NOT_FUND". Did you mean USER_NOT_FOUND?'],
    ['cut-of', 'Did you mean cut-off?'],
    ['something else', /The situations are error, slow, unknown-code, /],
    ['__proto__', 'There is no situation and no error "__proto__".'],
    ['constructor', 'There is no situation and no error "constructor".'],
    [undefined, 'There is no situation and no error undefined.'],
    [42, 'There is no situation and no error 42.'],
    [{ error: 'USER_NOT_FUND' }, 'The catalogue "authing" has no error "USER_NOT_FUND". Did you mean USER_NOT_FOUND?'],
    [{ situation: 'hangin' }, 'Did you mean hanging?'],
    [
      { error: 'PROJECT_DESCRIPTION_TOO_LONG', data: { max: '7' } },
      'PROJECT_DESCRIPTION_TOO_LONG breaks the contract. /data/max: expected integer, received string.',
    ],
    [{ error: 'USER_NOT_FOUND', data: { id: 1 } }, 'USER_NOT_FOUND breaks the contract. /data: expected null'],
    [{ error: 'PROJECT_DESCRIPTION_TOO_LONG', data: { max: 7, unit: 'x' } }, '/data/unit: expected nothing'],
  ])('%j', (spec, message) => {
    expect(prepare(spec)).toThrow(TypeError);
    expect(prepare(spec)).toThrow(message);
  });

  test('an empty list', () => expect(() => faultyFetch(faults, [])).toThrow('The list of faults is empty.'));

  test('a route that cannot break connections', () => {
    for (const name of ['cut-off', 'hanging', 'endless', 'redirect'] as const)
      expect(() => faultyRoute(faults, name)).toThrow(`${name} needs the option "server"`);
  });

  test('a schema of another catalogue', () => {
    const none = () => createFaults({ ...options, schema: { oneOf: [] } });
    expect(none).toThrow('The option `schema` has no response of authing: pass error-response.schema.json');
    const [first] = schemasIn(options.schema.oneOf);
    const other = createFaults({ ...options, schema: { oneOf: [first] } });
    expect(() => other.prepare('USER_NOT_FOUND')).toThrow('The schema has no response of USER_NOT_FOUND.');
  });
});

test('data that are not given are an example', () => {
  const fault = faults.prepare('PROJECT_DESCRIPTION_TOO_LONG')({ url: '/' });
  expect(JSON.parse(String(fault.kind === 'answer' && fault.body))).toMatchObject({
    data: { max: expect.any(Number) },
  });
});

test('names and data are typed', () => {
  const check = (): void => {
    faults.prepare('USER_NOT_FOUND');
    faults.prepare({ error: 'PROJECT_DESCRIPTION_TOO_LONG', data: { max: 3 }, situation: 'slow' });
    // @ts-expect-error no such error or situation
    faults.prepare('USER_NOT_FUND');
    // @ts-expect-error not a number
    faults.prepare({ error: 'PROJECT_DESCRIPTION_TOO_LONG', data: { max: '3' } });
    // @ts-expect-error data of another error
    faults.prepare({ error: 'USER_NOT_FOUND', data: { max: 3 } });
  };
  expect(check).toThrow(TypeError);
});

test('the same request gets the same fault', () => {
  for (const name of faults.situations) {
    const answers = [1, 2].map(() => faults.prepare(name)({ url: '/a', acceptLanguage: 'ja' }));
    expect(answers[0]).toEqual(answers[1]);
  }
});

test('every situation says what happens and what a good client does', () => {
  for (const { description, client } of Object.values(situations)) {
    expect(description).not.toMatch(/\.$/);
    expect(client).toMatch(/^[a-z].{5,}[^.]$/);
  }
});

test.each<[spec: unknown, said: string]>([
  [{ errr: 'USER_NOT_FOUND' }, 'A fault has no "errr". Did you mean error?'],
  [{ status: 404 }, 'A fault has no "status". '],
  [['slow'], 'There is no situation and no error ["slow"]. '],
  [{ situation: 'slow', delay: -1 }, 'The delay of a fault is -1: give milliseconds from 0'],
  [{ situation: 'slow', delay: Number.NaN }, 'The delay of a fault is NaN'],
  [{ situation: 'slow', delay: 2 ** 31 }, 'The delay of a fault is 2147483648'],
  [{ situation: 'slow', delay: '5' }, 'The delay of a fault is "5"'],
  [{ error: 'USER_NOT_FOUND', retryAfter: -1 }, 'The retryAfter of a fault is -1: give whole seconds.'],
  [{ error: 'USER_NOT_FOUND', retryAfter: 1.5 }, 'The retryAfter of a fault is 1.5'],
  [{ error: 'USER_NOT_FOUND', retryAfter: '1\r\na: b' }, 'The retryAfter of a fault is "1\\r\\na: b"'],
])('%j is refused, because it would be another fault than the meant one', (spec, said) => {
  expect(() => faults.prepare(spec as never)).toThrow(said);
});

test.each(['contract', 'schema', 'validators'] as const)('without %s, the option is named', (missing) => {
  expect(() => createFaults({ ...options, [missing]: undefined } as never)).toThrow(`The option \`${missing}\` `);
});
