import { expect, test } from 'vitest';
import { INTEGERS, readText } from './read-text.js';

test.each([
  ['an array of objects', '[{ "code": 1000, "message": "a" }]'],
  ['codes as strings', '[{ "apiCode": "1000", "msg": "a" }]'],
  ['Chinese keys', '[{ "错误码": 1000, "描述": "a" }]'],
  ['texts by code', '{ "1000": "a" }'],
  ['objects by code', '{ "1000": { "message": "a", "status": 404 } }'],
  ['objects by name', '{ "USER_NOT_FOUND": { "code": 1000, "message": "a" } }'],
  ['objects in objects', '{ "2": { "error": { "code": 1000, "message": "a" } } }'],
  [
    'a list in an answer of a service',
    '{ "code": 200, "message": "ok", "data": { "list": [{ "code": 1000, "message": "a" }] } }',
  ],
  [
    'keys that mean something else elsewhere',
    '[{ "code": 1000, "message": "a", "__proto__": { "code": 1 }, "constructor": 3 }]',
  ],
  ['__proto__ beside codes', '{ "__proto__": "x", "1000": "a" }'],
])('reads %s', async (_, text) => {
  expect(await readText('json', text)).toMatchObject({ rows: [[1000, 'a', 1]], diagnostics: [] });
  expect(({} as { code?: number }).code).toBeUndefined();
});

test('reads texts and objects by code side by side', async () => {
  const { rows } = await readText('json', '{ "1000": "a", "1001": { "message": "b" }, "1002": "c" }');
  expect(rows).toEqual([
    [1000, 'a', 1],
    [1001, 'b', 1],
    [1002, 'c', 1],
  ]);
});

test('reads the line of each error, its name and its status', async () => {
  const { full } = await readText(
    'json',
    '{\n  "UserNotFound": {\n    "code": 1000,\n    "message": "a",\n    "httpStatus": 404\n  }\n}',
  );
  expect(full.rows).toEqual([{ code: 1000, text: 'a', name: 'USER_NOT_FOUND', status: 404, line: 3, column: 13 }]);
});

test('reads a catalogue, with the defaults of its parameters', async () => {
  const entry = {
    code: 1000,
    message: 'At most {max} of {what}.',
    status: 422,
    domain: 'x',
    data: { max: { type: 'integer', default: 140, description: 'x' }, what: { type: 'string', description: 'x' } },
  };
  const { full } = await readText(
    'json',
    JSON.stringify({ name: 'x', sourceLocale: 'en', errors: { TOO_LONG: entry } }),
  );
  expect(full.rows).toMatchObject([{ code: 1000, text: 'At most 140 of {what}.', name: 'TOO_LONG', entry }]);
});

test('columns can be named', async () => {
  const text = '[{ "number": 1000, "code": 1, "title": "a", "message": "b" }]';
  expect((await readText('json', text, { columns: { code: 'number', message: 'title' } })).rows).toEqual([
    [1000, 'a', 1],
  ]);
});

test.each([
  ['[1, 2]', 'an array without them'],
  ['[{ "a": 1 }]', 'an array of objects with "a"'],
  ['{}', 'an empty object'],
  ['"text"', 'a string'],
  ['null', 'null'],
  ['{ "a": 1, "b": { "c": "d" } }', 'an object with "a", "b"'],
])('%s has no errors', async (text, found) => {
  const { full } = await readText('json', text);
  expect(full.diagnostics).toMatchObject([{ message: `The document has no errors with codes in it: it is ${found}.` }]);
  expect(full.diagnostics[0]?.help).toContain('Make it [{ "code": 2004, "message": "…" }]');
});

test.each([
  ['[{ "code": 1000,', 'files-are-json'],
  ['{ "1000": "a",\n"1000": "b" }', 'keys-are-written-once'],
  ['['.repeat(100_000), 'files-are-json'],
  ['[{ "code": 1000 }]', 'tables-have-codes-and-texts'],
  ['{ "list": [{ "code": 1000 }] }', 'tables-have-codes-and-texts'],
  ['[{ "code": 1000, "message": "" }]', 'errors-have-a-text'],
  ['[{ "code": "E1000", "message": "a" }]', 'codes-fit-the-catalogue'],
  ['{ "1000": "a", "E12": "b" }', 'codes-fit-the-catalogue'],
  ['[{ "code": 1000.5, "message": "a" }]', 'codes-fit-the-catalogue'],
])('%.40s is refused', async (text, rule) => {
  expect((await readText('json', text, { codes: INTEGERS })).full.diagnostics).toMatchObject([
    { rule, severity: 'error' },
  ]);
});
