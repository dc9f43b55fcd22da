import type { ExampleFiles } from '@error-contracts/catalog';
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.js';
import { contractChecker } from '../../src/check/contract-checker.js';
import { readExchange } from '../../src/check/read-exchange.js';
import { fuzzRuleDocuments } from '../../src/check/rule-documents.js';
import { answerRules } from '../../src/check/rules/index.js';
import { operationsOf } from '../../src/openapi/operations-of.js';
import { answerOf, requestWith } from '../support/answer-of.js';
import { exampleContract } from '../support/example-contract.js';

const contract = await exampleContract();
const checker = contractChecker(contract);
const CONTEXT = { checker, operation: undefined, secrets: [], mayFallBack: () => false };

function brokenRules(files: ExampleFiles): readonly string[] {
  const document = files['openapi.json'] as Readonly<Record<string, never>> | undefined;
  const operation = document && operationsOf(document, contract).operations[0];
  const exchanged = readExchange(requestWith(), answerOf(files['answer.http'] as string), { ...CONTEXT, operation });
  return checkAnswer(exchanged).map(({ rule }) => rule);
}

describe.each(Object.entries(answerRules))('%s', (name, { example, description, help }) => {
  test('its wrong example breaks this rule', () => expect(brokenRules(example.wrong)).toContain(name));

  test('its right example breaks no rule', () => expect(brokenRules(example.right)).toEqual([]));

  test('its description is one to three sentences, and its help is one', () => {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description.split(/(?<=\.) (?=[A-Z])/).length).toBeLessThanOrEqual(3);
    expect(help).toMatch(/^[A-Z][^.]*[^.]*\.$/);
  });
});

test('every rule is a document', () => {
  expect(fuzzRuleDocuments().map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(answerRules)));
});

const FINE = 'Content-Type: application/json\nContent-Language: en\nVary: Accept-Language';
const MISSING = '{"code":2004,"message":"There is no such user.","data":null}';

test.each([
  [
    'a code as a text',
    'HTTP/1.1 404 X',
    MISSING.replace('2004', '"2004"'),
    /its code "2004" is a text, and not an integer/,
  ],
  ['an empty body', 'HTTP/1.1 500 X', '', /its body is empty/],
  ['HTML', 'HTTP/1.1 502 X', '<html>Bad gateway</html>', /it is an HTML page/],
  ['text', 'HTTP/1.1 500 X', 'Oops', /its body is no JSON, "Oops"/],
  ['no code', 'HTTP/1.1 400 X', '{"error":"bad"}', /there is no code at \/code/],
  ['no text', 'HTTP/1.1 404 X', '{"code":2004,"data":null}', /its text or another part of the envelope is missing/],
])('%s is no error response', (_, head, body, message) => {
  const exchanged = readExchange(requestWith(), answerOf(`${head}\n${FINE}\n\n${body}`), CONTEXT);
  expect(checkAnswer(exchanged).find(({ rule }) => rule === 'errors-have-the-envelope')?.message).toMatch(message);
});

describe('what is fine', () => {
  const rules = (request: Parameters<typeof readExchange>[0], answer: string, secrets: readonly string[] = []) =>
    checkAnswer(readExchange(request, answerOf(answer), { ...CONTEXT, secrets })).map(({ rule }) => rule);

  test('a success with any body', () => {
    expect(rules(requestWith(), 'HTTP/1.1 200 OK\n\n{"code":7,"path":"/home/a/b.ts"}')).toEqual([]);
    expect(rules(requestWith(), 'HTTP/1.1 204 No Content\n\n')).toEqual([]);
  });

  test('an answer to HEAD without a body', () => {
    expect(rules(requestWith({ method: 'HEAD' }), 'HTTP/1.1 404 X\n\n')).toEqual([]);
  });

  test('an answer that repeats what was sent', () => {
    const body = Buffer.from(JSON.stringify({ name: '../../etc/passwd.conf', sql: 'SELECT a FROM b' }));
    const headers = 'X-Echo: SELECT a FROM b';
    expect(rules(requestWith({ method: 'POST', body }), `HTTP/1.1 404 X\n${FINE}\n${headers}\n\n${MISSING}`)).toEqual(
      [],
    );
    const target = '/users/SELECT%20a%20FROM%20b';
    expect(rules(requestWith({ target }), `HTTP/1.1 404 X\n${FINE}\n${headers}\n\n${MISSING}`)).toEqual([]);
    expect(rules(requestWith(), `HTTP/1.1 404 X\n${FINE}\n${headers}\n\n${MISSING}`)).toEqual(['answers-show-no-sql']);
  });

  test('problem details that the client asked for', () => {
    const body = `{"type":"about:blank","title":"Not Found","status":404,"detail":"There is no such user.",${MISSING.slice(1)}`;
    const answer = `HTTP/1.1 404 X\n${FINE.replace('/json', '/problem+json')}\n\n${body}`;
    expect(rules(requestWith({ headers: [['accept', 'application/problem+json']] }), answer)).toEqual([]);
    expect(rules(requestWith(), answer)).toEqual(['errors-have-the-envelope', 'bodies-fit-their-error']);
  });
});

test('a secret is found wherever it is, and no message repeats it', () => {
  const secret = 'correct horse battery';
  const answer = answerOf(`HTTP/1.1 200 OK\nX-A: ${secret}\n\n{"a":"${secret}"}`);
  const broken = checkAnswer(readExchange(requestWith(), answer, { ...CONTEXT, secrets: [secret] }));
  expect(broken.map(({ message }) => message)).toEqual([
    'The secret "corr…" (21 characters) is in the header X-A.',
    'The secret "corr…" (21 characters) is in the body.',
  ]);
});

test.each([
  [
    'a status that is not the error’s',
    'HTTP/1.1 400 X',
    MISSING,
    'USER_NOT_FOUND (2004) travels with the status 400, and its status is 404.',
  ],
  [
    'an error with the status of a success',
    'HTTP/1.1 200 X',
    MISSING,
    'USER_NOT_FOUND (2004) travels with the status 200, and its status is 404.',
  ],
  [
    'data of another type',
    'HTTP/1.1 422 X',
    '{"code":2024,"message":"Use at most 5 characters.","data":{"max":"5"}}',
    'The body does not fit NAME_TOO_LONG: /data/max must be integer; /data must be null.',
  ],
  [
    'data of an error without',
    'HTTP/1.1 404 X',
    MISSING.replace('null', '{"id":7}'),
    'The body does not fit USER_NOT_FOUND: /data must be null.',
  ],
  [
    'a further member',
    'HTTP/1.1 404 X',
    MISSING.replace('}', ',"hint":1}'),
    'The body does not fit USER_NOT_FOUND: the body has the unknown member "hint".',
  ],
  [
    'a text of nobody',
    'HTTP/1.1 404 X',
    MISSING.replace('There is', 'We have'),
    'The text "We have no such user." is not that of USER_NOT_FOUND in any language.',
  ],
  [
    'a text in another language',
    'HTTP/1.1 404 X',
    MISSING.replace('There is no such user.', 'Diesen Benutzer gibt es nicht.'),
    '"Content-Language" is en, and the text "Diesen Benutzer gibt es nicht." is in de.',
  ],
])('%s', (_, head, body, message) => {
  const exchanged = readExchange(requestWith(), answerOf(`${head}\n${FINE}\n\n${body}`), CONTEXT);
  expect(checkAnswer(exchanged).map((broken) => broken.message)).toEqual([message]);
});

test.each([
  [
    'nested',
    { code: '/error/code', message: '/error/message', data: '/error/data' },
    { error: { code: 2004, message: 'There is no such user.', data: null } },
  ],
  [
    'codes as texts',
    { code: 'code', codeType: 'string', message: 'message', data: 'data' },
    { code: '2004', message: 'There is no such user.', data: null },
  ],
  [
    'a list',
    { list: '/errors', code: '/errors/0/code', message: '/errors/0/message', data: '/errors/0/data' },
    { errors: [{ code: 2004, message: 'There is no such user.', data: null }] },
  ],
])('another envelope: %s', async (_, envelope, body) => {
  const other = contractChecker(await exampleContract({ envelope }));
  expect(other.check(body)).toMatchObject({ error: { name: 'USER_NOT_FOUND' }, issues: [] });
  expect(other.check({ code: true })).toBeUndefined();
});
