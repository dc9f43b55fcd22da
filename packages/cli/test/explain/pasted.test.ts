import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { describe, expect, test } from 'vitest';
import { type MutableCatalog, writeCatalog } from '../support/example-catalog.js';
import { type Ran, runCommand, temporaryFolder } from '../support/run-command.js';

const ERRORS = {
  USER_NOT_FOUND: { code: 2004, message: 'We can’t find this user.', status: 404, domain: 'account' },
  NAME_TOO_LONG: {
    code: 2024,
    message: 'Use at most {max} characters.',
    status: 422,
    domain: 'account',
    data: { max: 'integer' },
  },
  ORDER_LOST: {
    code: 2030,
    message: 'The order {id} is lost.',
    status: 410,
    domain: 'order',
    data: { id: 'string' },
    aliases: ['ORDER_GONE'],
  },
};
const CATALOG = { name: 'shop', sourceLocale: 'en', errors: ERRORS };
const LOCALES = {
  de: { USER_NOT_FOUND: 'Wir finden diesen Benutzer nicht.', NAME_TOO_LONG: 'Höchstens {max} Zeichen.' },
};

async function paste(stdin: string | Iterable<string>, catalog: MutableCatalog = CATALOG): Promise<Ran> {
  const path = writeCatalog(temporaryFolder(), catalog, LOCALES);
  return await runCommand(['explain', '-', '--catalog', path, '--format', 'json'], { stdin });
}

async function namesIn(stdin: string | Iterable<string>, catalog?: MutableCatalog): Promise<readonly string[]> {
  const { code, stdout } = await paste(stdin, catalog);
  const names = stdout === '' ? [] : JSON.parse(stdout).map(({ name }: { name: string }) => name);
  expect(code).toBe(names.length === 0 ? 1 : 0);
  return names;
}

describe('explain - finds the errors of', () => {
  test.each<[what: string, text: string, names: readonly string[]]>([
    ['a body', '{"code":2004,"message":"x","data":null}', ['USER_NOT_FOUND']],
    ['a body in several lines', '{\n  "code": 2024,\n  "data": { "max": 5 }\n}\n', ['NAME_TOO_LONG']],
    [
      'a response with its headers',
      'HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nX-Id: 2030\r\n\r\n{"code":2004}\r\n',
      ['USER_NOT_FOUND'],
    ],
    [
      'a line of pino',
      '{"level":40,"time":2024,"pid":2030,"error":"ORDER_LOST","code":2030,"errorId":"7"}',
      ['ORDER_LOST'],
    ],
    ['a body in a field of a log', '{"level":50,"response":{"status":2030,"body":{"code":2004}}}', ['USER_NOT_FOUND']],
    ['a body as a text in a field', JSON.stringify({ body: JSON.stringify({ code: 2024 }) }), ['NAME_TOO_LONG']],
    ['the same, one deeper', JSON.stringify({ log: JSON.stringify({ body: '{"code":2024}' }) }), ['NAME_TOO_LONG']],
    ['a body in quotes', 'POST /x failed body="{\\"code\\":2030,\\"data\\":{\\"id\\":\\"a\\"}}" 12 ms', ['ORDER_LOST']],
    ['a line of the server’s console', 'ORDER_LOST 9f3a GET /orders/2004 Error: not there', ['ORDER_LOST']],
    ['a former name', 'threw ORDER_GONE', ['ORDER_LOST']],
    [
      'a stack',
      'ContractError: USER_NOT_FOUND (2004)\n    at find (/srv/a.js:2024:30)\n    at b.js:2030:1',
      ['USER_NOT_FOUND'],
    ],
    ['a code that is named', 'request failed with error code: 2030 after 2004 ms', ['ORDER_LOST']],
    ['a code alone on a line', 'two lines\n  2024  \n', ['NAME_TOO_LONG']],
    ['an English text in a log', '12:00 WARN api Use at most 1,500 characters. (POST /names)', ['NAME_TOO_LONG']],
    ['a German text', 'Fehler 7: Höchstens 12 Zeichen.', ['NAME_TOO_LONG']],
    [
      'several lines, in their order, each once',
      'NAME_TOO_LONG\n{"code":2004}\nORDER_LOST\n{"code":2024}',
      ['NAME_TOO_LONG', 'USER_NOT_FOUND', 'ORDER_LOST'],
    ],
    ['prose with brackets', 'if (a) { b[0] = { }; then {"code":2004} and } ] {', ['USER_NOT_FOUND']],
    ['a BOM and other bytes', '\ufeff{"code":2004}\u0000\u001b[31m', ['USER_NOT_FOUND']],
  ])('%s', async (_, text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });

  test.each<[what: string, text: string]>([
    ['nothing', ''],
    ['only blanks', ' \n\n'],
    ['numbers that nobody calls a code', 'took 2004 ms, status 2024, at 2030-01-01'],
    ['a status', '{"statusCode":2004,"port":2024,"users":[2030]}'],
    ['members of the prototype', '{"code":"__proto__","name":"constructor"} toString __proto__'],
    ['half a body', '{"id":2004,"mess'],
  ])('but not of %s', async (_, text) => {
    const { code, stdout, stderr } = await paste(text);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: Standard input names no error of shop\.\nhelp: /);
  });

  const enveloped = (envelope: object): MutableCatalog => ({ ...CATALOG, envelope });

  test.each<[what: string, envelope: object, body: unknown]>([
    [
      'a nested envelope',
      { code: '/error/code', message: '/error/message', data: '/error' },
      { error: { code: 2004, message: 'x' } },
    ],
    ['codes as texts', { code: 'code', codeType: 'string', message: 'message', data: 'data' }, { code: '2004' }],
    [
      'a name and no known code',
      { code: 'id', message: 'm', name: '/error/kind', data: 'd' },
      { id: 1, error: { kind: 'USER_NOT_FOUND' } },
    ],
    ['an unusual place', { code: '/a~1b/é', message: '/m', data: '/d' }, { 'a/b': { é: 2004 } }],
  ])('the envelope: %s', async (_, envelope, body) => {
    expect(await namesIn(JSON.stringify(body), enveloped(envelope))).toEqual(['USER_NOT_FOUND']);
    expect(await namesIn(JSON.stringify([{ logged: body }]), enveloped(envelope))).toEqual(['USER_NOT_FOUND']);
  });

  test('a list of errors', async () => {
    const envelope = {
      code: '/errors/0/extensions/code',
      message: '/errors/0/message',
      data: '/errors/0/extensions/data',
      list: '/errors',
    };
    const body = { errors: [2030, 2004].map((code) => ({ message: 'x', extensions: { code } })) };
    expect(await namesIn(JSON.stringify(body), enveloped(envelope))).toEqual(['ORDER_LOST', 'USER_NOT_FOUND']);
  });

  test('string codes', async () => {
    const errors = {
      ORDER_LOST: { ...ERRORS.ORDER_LOST, code: 'order.lost' },
      USER_GONE: { ...ERRORS.USER_NOT_FOUND, code: 'user/gone' },
    };
    const catalog = { ...CATALOG, errors };
    expect(await namesIn('failed: user/gone; then order.lost.', catalog)).toEqual(['USER_GONE', 'ORDER_LOST']);
    expect(await namesIn('{"code":"order.lost"}', catalog)).toEqual(['ORDER_LOST']);
    expect(await namesIn('order.lostt and user/gone/2', catalog)).toEqual([]);
  });
});

describe('explain - is bounded', () => {
  test.each<[what: string, text: string]>([
    ['brackets that open', '{'.repeat(300_000)],
    ['brackets that open and close', '[]{}'.repeat(100_000)],
    ['deep brackets', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['quotes', '{"'.repeat(200_000)],
    ['escaped quotes', `{\\"${'\\"'.repeat(200_000)}`],
    ['deep JSON', `{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`],
    ['words', 'code error ERR_'.repeat(50_000)],
    ['numbers', `${'code '.repeat(1000)}${'9'.repeat(300_000)}`],
    ['lines', 'Use at most\n'.repeat(60_000)],
    ['texts of texts', JSON.stringify({ a: JSON.stringify({ a: JSON.stringify({ a: '{'.repeat(100_000) }) }) })],
  ])('%s', async (_, text) => {
    const start = cpuTime();
    expect((await paste(text)).code).toBe(1);
    expect(cpuTime() - start).toBeLessThan(4000);
  });

  test('only the first megabyte is read, and the writer is not kept waiting', async () => {
    let written = 0;
    const endless = function* (): Generator<string> {
      yield '{"code":2004}\n';
      for (;;) {
        written += 100_000;
        if (written > 50_000_000) throw new Error('It reads too much.');
        yield `${'x'.repeat(99_999)}\n`;
      }
    };
    const { code, stderr } = await paste(endless());
    expect(code).toBe(0);
    expect(stderr).toContain('note: Only the first 1 MB of standard input was read.');
  });

  test('twenty errors are shown, and the others counted', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `E_${index}_LOST`);
    const errors = Object.fromEntries(
      names.map((name, index) => [name, { code: index, message: `${name}.`, status: 400 }]),
    );
    const { stdout, stderr } = await paste(names.join(' '), { ...CATALOG, errors });
    expect(JSON.parse(stdout)).toHaveLength(20);
    expect(stderr).toContain('note: 5 more errors of the catalogue are named there.');
  });

  test('what is pasted never reaches the terminal as it is', async () => {
    const path = writeCatalog(temporaryFolder(), CATALOG, {});
    const { code, stderr } = await runCommand(['explain', '\u001b]0;x\u0007 \u202e no such text', '--catalog', path]);
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
