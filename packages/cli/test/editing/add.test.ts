import { describe, expect, test } from 'vitest';
import { CATALOG, project } from '../support/project.js';

const NEW = ['--message', 'Your card was refused.', '--status', '402', '--domain', 'payment'];

test('writes one entry in the layout of its neighbours, and says its line and the next step', async () => {
  const { run, read } = project();
  const { code, stdout, stderr } = await run('add', 'CARD_REFUSED', ...NEW);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const line =
    '    "CARD_REFUSED": { "code": 3003, "message": "Your card was refused.", "status": 402, "domain": "payment" }';
  expect(read('catalog.json')).toBe(CATALOG.replace('"payment" }\n', `"payment" },\n${line}\n`));
  expect(stdout).toContain('CARD_REFUSED has the code 3003 in "payment".\n  catalog.json:22\n');
  expect(stdout).toContain('Translate it into de;');
});

test('every field that the command takes is written', async () => {
  // Users see the fallback in place of an internal error.
  const { run, errors } = project(
    CATALOG.replace('"name": "shop",', '"name": "shop",\n  "fallback": "USER_NOT_FOUND",'),
  );
  const flags = ['--kind', 'challenge', '--retry', 'later', '--audience', 'internal', '--log', 'warn'];
  const data = ['--data', 'max:integer=140:"The longest name."', '--data', 'unit:string:The unit.'];
  const message = ['--message', 'Use at most {max} {unit}.', '--status', '422', '--domain', 'account'];
  expect(await run('add', 'NAME_TOO_LONG', ...message, ...flags, ...data)).toMatchObject({ code: 0 });
  expect(errors().NAME_TOO_LONG).toEqual({
    code: 1003,
    message: 'Use at most {max} {unit}.',
    status: 422,
    domain: 'account',
    kind: 'challenge',
    data: {
      max: { type: 'integer', default: 140, description: 'The longest name.' },
      unit: { type: 'string', description: 'The unit.' },
    },
    retry: 'later',
    audience: 'internal',
    log: 'warn',
  });
});

describe('--data', () => {
  const dataOf = async (flag: string) => {
    const { run, errors } = project();
    const ran = await run(
      'add',
      'X_MISSING',
      '--message',
      'Hm.',
      '--status',
      '400',
      '--domain',
      'account',
      `--data=${flag}`,
    );
    return { ...ran, data: errors().X_MISSING?.data };
  };

  test.each([
    ['a:string="x:y":d', { a: { type: 'string', default: 'x:y', description: 'd' } }],
    ['a:string=x:d: e', { a: { type: 'string', default: 'x', description: 'd: e' } }],
    ['a:string=:d', { a: { type: 'string', default: '', description: 'd' } }],
    [' a : number = 1.5 : d ', { a: { type: 'number', default: 1.5, description: 'd' } }],
    ['a:string', { a: 'string' }],
    ['a: string? ', { a: 'string?' }],
    ['a:string?:d', { a: { type: 'string', optional: true, description: 'd' } }],
    ['a:integer=3', { a: { type: 'integer', default: 3 } }],
    ['a:boolean=true:"d"', { a: { type: 'boolean', default: true, description: 'd' } }],
    [
      '{"a":{"type":"integer","minimum":1,"description":"d"}}',
      { a: { type: 'integer', minimum: 1, description: 'd' } },
    ],
  ])('%s', async (flag, data) => expect(await dataOf(flag)).toMatchObject({ code: 0, data }));

  test.each([
    ['a', 2, 'names no type'],
    ['a', 2, 'such as id:string'],
    ['a:array:d', 2, 'does not say what is in the array'],
    ['{"a":', 2, 'starts like JSON'],
    ['a:text:d', 1, 'string'],
    ['a:integer=many:d', 1, 'default'],
    ['__proto__:string:d', 1, '__proto__'],
  ])('%s is refused with %d', async (flag, code, says) => {
    const { stdout, stderr, data, ...ran } = await dataOf(flag);
    expect(ran.code).toBe(code);
    expect(stdout + stderr).toContain(says);
    expect(data).toBeUndefined();
  });
});

describe('the code', () => {
  const codeOf = async (...args: readonly string[]) => {
    const { run, errors } = project();
    const { stderr } = await run('add', 'A_MISSING', '--message', 'Hm.', '--status', '400', ...args);
    return errors().A_MISSING?.code ?? stderr;
  };

  test.each([
    ['after the last of its domain', ['--domain', 'account'], 1003],
    ['never a reserved one', ['--domain', 'payment'], 3003],
    ['of the range that is named', ['--domain', 'account', '--range', 'payment'], 3003],
    ['that is asked for', ['--domain', 'new', '--code', '1500'], 1500],
  ])('%s', async (_, args, code) => expect(await codeOf(...args)).toBe(code));

  test.each([
    [['--domain', 'new'], 'Name it with --range: accounts (1000–1999, identity-team; next 1003)'],
    [['--domain', 'new', '--range', 'acounts'], 'Did you mean accounts?'],
    [['--domain', 'new', '--range', 'orders', '--code', '2001'], '--code and --range contradict each other'],
  ])('%j is a usage error', async (args, says) => expect(await codeOf(...args)).toContain(says));

  test('gaps are used last, and a full range is refused with the others', async () => {
    const { run, errors } = project(
      CATALOG.replace('"from": 2000, "to": 2002', '"from": 1998, "to": 2000').replace('1999,', '1997,'),
    );
    const add = (name: string) => run('add', name, '--message', `${name}.`, '--status', '400', '--domain', 'order');
    for (const name of ['A_MISSING', 'B_MISSING']) expect(await add(name)).toMatchObject({ code: 0 });
    expect([errors().A_MISSING?.code, errors().B_MISSING?.code]).toEqual([1998, 1999]);
    const full = await add('C_MISSING');
    expect(full.code).toBe(2);
    expect(full.stderr).toContain(
      'The range "orders" (1998–2000) has no code left.\nhelp: Choose another with --range: accounts',
    );
  });
});

test('the first error of a new catalogue', async () => {
  const { run, errors } = project(`${CATALOG.slice(0, CATALOG.indexOf('  "errors"'))}  "errors": {}\n}\n`, {});
  expect(await run('add', 'A_MISSING', ...NEW, '--range', 'payment')).toMatchObject({ code: 0 });
  expect(errors()).toEqual({
    A_MISSING: { code: 3000, message: 'Your card was refused.', status: 402, domain: 'payment' },
  });
});

describe('what is refused leaves the catalogue as it was', () => {
  const cases: Record<string, [args: readonly string[], code: number, says: RegExp]> = {
    'nobody to ask': [['add'], 2, /The name, --message, --status, and --domain are missing\.\nhelp: Give them/],
    'one flag missing': [
      ['add', 'A_MISSING', '--message', 'M.', '--status', '400'],
      2,
      /^error: --domain is missing\.\nhelp: Give it.* The domain may be a new one, or account, order, or payment\.\n/,
    ],
    'a name that is taken': [['add', 'CARD_EXPIRED', ...NEW], 2, /CARD_EXPIRED is the name of 3001\./],
    'a name that was taken': [['add', 'USER_BLOCKED', ...NEW], 2, /was a name of USER_LOCKED, code 1002/],
    'a name in lower case': [['add', 'cardRefused', ...NEW], 1, /CARD_REFUSED/],
    'a code that is taken': [
      ['add', 'A_MISSING', ...NEW, '--code', '2000'],
      1,
      /belongs to ORDER_NOT_FOUND\.[\s\S]*2001 in "orders"/,
    ],
    'a reserved code': [['add', 'A_MISSING', ...NEW, '--code', '3002'], 1, /reserved: Never published\./],
    'a code in no range': [['add', 'A_MISSING', ...NEW, '--code', '9'], 1, /lies in no range/],
    'a status that is none': [['add', 'A_MISSING', ...NEW, '--status', '200'], 1, /"status" is less than 400\./],
    'a status that is no number': [['add', 'A_MISSING', ...NEW, '--status', 'x'], 2, /It is not a whole number\./],
    'a text that another has': [
      ['add', 'A_MISSING', ...NEW, '--message', 'Your card has expired.'],
      1,
      /same text as CARD_EXPIRED/,
    ],
    'a placeholder that nobody declares': [
      ['add', 'A_MISSING', ...NEW, '--message', 'At most {max}.'],
      2,
      /shows \{max\}, and no --data says what that is\.\nhelp: Give --data max:\w+, or other types\.\n$/,
    ],
    'a placeholder beside a parameter of another name': [
      ['add', 'A_MISSING', ...NEW, '--message', 'At most {max} of {total}.', '--data', 'maximum:integer'],
      2,
      /shows \{max\} and \{total\}, and.*\nhelp: Give --data max:\w+ --data total:\w+, or/,
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [args, code, says]) => {
    const { run, read } = project();
    const { stdout, stderr, ...ran } = await run(...args);
    expect(ran.code).toBe(code);
    expect(stderr + stdout).toMatch(says);
    expect(stdout).not.toContain('translations-are-complete');
    if (code === 1) expect(stderr).toContain('Nothing was written');
    expect(read('catalog.json')).toBe(CATALOG);
  });

  test('a catalogue that has an error already', async () => {
    const broken = CATALOG.replace('3001', '9');
    const { run, read } = project(broken);
    const { code, stdout, stderr } = await run('add', 'CARD_REFUSED', ...NEW);
    expect(code).toBe(1);
    expect(stdout).toContain('catalog.json:21:31 error The code 9 of CARD_EXPIRED lies in no range.');
    expect(stderr).toBe('Nothing was written: correct these errors first.\n');
    expect(read('catalog.json')).toBe(broken);
  });
});

test('--dry-run shows what would be written, as a patch for git', async () => {
  const { run, read } = project();
  const { code, stdout } = await run('add', 'CARD_REFUSED', ...NEW, '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^--- a\/catalog\.json\n\+\+\+ b\/catalog\.json\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
  expect(stdout).toContain('\n+    "CARD_REFUSED": { "code": 3003,');
  expect(stdout).toContain('A dry run: nothing was written.');
  expect(read('catalog.json')).toBe(CATALOG);
});

test('--format json prints one object, for an edit and for a refusal', async () => {
  const { run } = project();
  const json = async (...args: readonly string[]) =>
    JSON.parse((await run('add', ...args, ...NEW, '--format', 'json')).stdout);
  expect(await json('CARD_REFUSED')).toMatchObject({
    ok: true,
    name: 'CARD_REFUSED',
    code: 3003,
    written: true,
    files: [{ file: 'catalog.json', lines: [22] }],
    warnings: [],
  });
  expect(await json('card')).toMatchObject({ ok: false, errors: 1 });
});

test('a name with an unusual ending gets a note', async () => {
  const { run } = project();
  expect((await run('add', 'CARD_BROKEN', ...NEW)).stdout).toContain('note: No other name ends in _BROKEN.');
});
