import { describe, expect, test } from 'vitest';
import { createContractTesting } from '../src/index.js';
import { errors, failure, kit, options, plain } from './kit.js';

const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const json = { 'content-type': 'application/json' };

describe('what a body is that is no error response', () => {
  test.each([
    ['<html><title>  Bad Gateway </title>', 'HTML, “Bad Gateway”'],
    ['<html><title data-a="1">Bad</title>', 'HTML, “Bad”'],
    ['<html><p>502</p>', 'HTML'],
    [' \n <html>', 'HTML'],
    ['<!doctype  \n html>', 'HTML'],
    ['It says <html>', 'text'],
    [' \n <?xml version="1.0"?>', 'XML or HTML'],
    [' \n <p>502</p>', 'XML or HTML'],
    ['<title>502</title>', 'XML or HTML'],
    ['It says <?xml', 'text'],
    ['a <b', 'text'],
    ['<1', 'text'],
    ['<!-- -->', 'text'],
  ])('%j', async (body, expected) => {
    const differences = await kit.differences({ status: 503, headers: { 'content-type': 'text/html' }, body });
    expect(differences).toEqual([
      { kind: 'response', expected: 'an error response', received: expected },
      { kind: 'header', at: 'content-type', expected: 'application/json', received: 'text/html' },
    ]);
  });

  test.each([
    [200, 'JSON of a success'],
    [399, 'JSON of a success'],
    [400, 'JSON of another shape'],
  ])('an object with the status %i, whose members are compared', async (status, expected) => {
    const [response, ...others] = await kit.differences({ status, headers: json, body: { ok: 1 } }, 'SYSTEM_BUSY');
    expect(response).toMatchObject({ kind: 'response', received: expected });
    expect(others[0]).toEqual({ kind: 'status', expected: '503', received: `${status}` });
    expect(others.map(({ kind, at }) => `${kind} ${at}`)).toContain('code /code');
  });

  test('an array and a text have no members', async () => {
    for (const body of [[], [1], 'null']) {
      expect(await kit.differences({ status: 503, headers: json, body }, 'SYSTEM_BUSY')).toHaveLength(1);
    }
  });

  test('headers that are ignored are so here, too', async () => {
    const lenient = createContractTesting({ ...options, ignoreHeaders: ['content-type'] });
    const page = { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>' };
    expect((await lenient.differences(page)).map(({ kind }) => kind)).toEqual(['response']);
  });

  test('JSON behind other words is a text, and JSON with another type is JSON', async () => {
    const { status, body } = plain(short);
    const headers = { 'content-type': 'text/plain' };
    const kinds = async (text: string) =>
      (await kit.differences({ status, headers, body: text })).map(({ kind }) => kind);
    expect(await kinds(`x ${JSON.stringify(body)}`)).toEqual(['response', 'header']);
    expect(await kinds(` ${JSON.stringify(body)}`)).not.toContain('response');
  });
});

describe('members', () => {
  test('whose names need an escape in a pointer', async () => {
    const odd = plain(short, { body: { data: { min: 8, 'a/b': 1, 'c~d': 2 } } });
    const rows = async (data?: object) =>
      (await kit.differences(odd, 'PASSWORD_TOO_SHORT', data as never)).map((each) => Object.values(each).slice(0, 4));
    const further = [
      ['body', '/data/a~1b', '(nothing)', '1'],
      ['body', '/data/c~0d', '(nothing)', '2'],
    ];
    expect(await rows()).toEqual(further);
    // What the test says about a datum stands in place of what the schema says about it.
    expect(await rows({ min: 8, 'a/b': 3, 'c~d': 2 })).toEqual([['data', '/a~1b', '3', '1'], further[1]]);
  });

  test('a datum of the wrong type is one difference if the test names it', async () => {
    const wrong = plain(short, { body: { data: { min: '8' } } });
    expect(await kit.differences(wrong, 'PASSWORD_TOO_SHORT', { min: 8 })).toEqual([
      { kind: 'data', at: '/min', expected: '8', received: '"8"' },
    ]);
    expect(await kit.differences(wrong, 'PASSWORD_TOO_SHORT')).toEqual([
      { kind: 'body', at: '/data/min', expected: 'integer', received: '"8"', help: expect.stringMatching(/^Send/) },
    ]);
  });

  test('a further one comes with those that there are', async () => {
    expect(await kit.differences(plain(short, { body: { id: 1 } }))).toEqual([
      { kind: 'body', at: '/id', expected: '(nothing)', received: '1', help: 'Known here: code, message, data.' },
    ]);
  });

  test('an array in place of an object is one difference', async () => {
    const said = plain(short, { body: { data: { min: [8] } } });
    expect(await kit.differences(said, 'PASSWORD_TOO_SHORT', { min: { 0: 8 } } as never)).toMatchObject([
      { kind: 'data', at: '/min', expected: '{"0":8}', received: '[8]' },
    ]);
  });

  test('data are compared down to 50 levels', async () => {
    const nested = (levels: number, last: number): object =>
      levels === 0 ? { last } : { a: nested(levels - 1, last) };
    const deep = plain(short, { body: { data: { min: nested(70, 1) } } });
    const [found] = await kit.differences(deep, 'PASSWORD_TOO_SHORT', { min: nested(70, 2) } as never);
    expect(found).toMatchObject({ kind: 'data', at: `/min${'/a'.repeat(49)}` });
    const near = plain(short, { body: { data: { min: nested(40, 1) } } });
    expect((await kit.differences(near, 'PASSWORD_TOO_SHORT', { min: nested(40, 2) } as never))[0]).toMatchObject({
      at: `/min${'/a'.repeat(40)}/last`,
      expected: '2',
      received: '1',
    });
  });
});

test('an unknown code has no status that it must have', async () => {
  const unknown = plain(short, { body: { code: 1999 } });
  expect((await kit.differences(unknown)).map(({ kind }) => kind)).not.toContain('status');
  expect((await kit.differences(unknown))[0]?.help).toMatch(
    /^Is it the response of another catalogue, or of a newer server\? The nearest known: /,
  );
});

describe('texts', () => {
  test('in a language that the catalogue does not have', async () => {
    expect(await kit.differences(plain(short, { headers: { 'content-language': 'fr' } }))).toEqual([
      {
        kind: 'header',
        at: 'content-language',
        expected: 'en',
        received: 'fr',
        help: 'PASSWORD_TOO_SHORT has no text in fr.',
      },
    ]);
  });

  test('of no language', async () => {
    expect(await kit.differences(plain(short, { body: { message: 'x' } }))).toEqual([
      {
        kind: 'text',
        at: 'en',
        expected: '"Use at least 8 characters for the password."',
        received: '"x"',
      },
    ]);
  });
});

describe('an internal error', () => {
  const internal = plain(errors.PASSWORD_DECRYPTION_FAILED());

  test('shows neither data nor its own text, and both are found at once', async () => {
    const leak = { ...internal, body: { ...internal.body, message: 'The key is wrong.', data: { key: 'k' } } };
    const found = await kit.differences(leak, 'PASSWORD_DECRYPTION_FAILED');
    expect(found.map(({ kind }) => kind)).toEqual(['body', 'text']);
    expect(found[0]).toEqual({ kind: 'body', at: '/data', expected: 'null', received: '{"key":"k"}' });
  });

  test('without a member for data is only of another shape', async () => {
    const { data: _, ...body } = internal.body as unknown as { data: unknown };
    expect((await kit.differences({ ...internal, body })).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'body /data',
    ]);
  });
});

test('a promise whose then throws', async () => {
  // biome-ignore lint/suspicious/noThenProperty: the promise of a library that is broken
  const broken = { then: () => JSON.parse('{') };
  const said = await failure(() => kit.assertErrorResponse(broken as never));
  expect(said).toMatch(/No response came: SyntaxError.* was thrown\./);
});
