import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeCatalog } from '../support/example-catalog.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';
import { filesIn } from './files-in.js';

/** A code that no rule accepts: it acts on terminals, logs, Markdown, HTML, XML and workflows at once. */
const HOSTILE =
  '\u001b[2J\u202e"<b>\n| a | `b` ]]> & \n::error::owned%0A\n@everyone $x$ [l](javascript:1) \u2028\ud800';

/** A code that every rule accepts, and that still means something to Markdown, HTML and workflows. */
const ODD = '::error::<b>|`x`]]>&%0A@everyone';

const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const;

/** Returns a folder with a catalogue before and after, in which errors with these codes are renumbered, added and gone. */
function folderWith(code: string): string {
  const folder = temporaryFolder();
  const catalog = (errors: object) => ({ name: 'shop', sourceLocale: 'en', errors });
  const entry = (own: string, message: string) => ({ code: own, message, status: 400 });
  const before = {
    GONE: entry(`${code}1`, 'Gone.'),
    MOVED: entry(`${code}2`, 'Moved.'),
    TAKEN: entry(`${code}4`, 'Taken.'),
  };
  const after = {
    MOVED: entry(`${code}3`, 'Moved.'),
    TAKER: entry(`${code}4`, 'Taker.'),
    ADDED: entry(`${code}5`, 'New.'),
  };
  writeCatalog(join(folder, 'before'), catalog(before), {});
  writeCatalog(join(folder, 'after'), catalog(after), {});
  return folder;
}

describe.each([
  ['hostile', HOSTILE],
  ['odd', ODD],
])('%s codes', (_, code) => {
  test.each(FORMATS)('are nothing but text in a diff as %s', async (format) => {
    const args = ['diff', 'before', 'after', '--format', format];
    const { stdout, stderr } = await runCommand(args, { cwd: folderWith(code) });
    expect(stderr).toBe('');
    for (const rule of ['code-added', 'code-removed', 'code-renumbered', 'code-reused']) expect(stdout).toContain(rule);
    expect(stdout).not.toContain('\u001b');
    if (format === 'text' || format === 'markdown') expect(stdout).not.toMatch(/[\u202e\u2028]/);
    // A line with this start is a command of GitHub Actions.
    const commands = stdout.split('\n').filter((line) => /^\s*::/.test(line));
    for (const line of commands) if (format === 'github') expect(line).toMatch(/^::(error|notice) file=after/);
    if (format !== 'github' && format !== 'text') expect(commands).toEqual([]);
    if (format === 'markdown') {
      const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
      expect(rows.length).toBeGreaterThan(6);
      for (const row of rows) expect(row.split('|'), row).toHaveLength(8);
      expect(stdout).not.toMatch(/<b>|`b`|`x`|\[l\]|@everyone/);
    }
    if (format === 'junit') expect(stdout).not.toMatch(/<b>|]]>/);
    if (format === 'json' || format === 'sarif') expect(() => JSON.parse(stdout)).not.toThrow();
  });

  test('are nothing but text in a changeset', async () => {
    const folder = folderWith(code);
    const { read, write } = filesIn(folder);
    mkdirSync(join(folder, '.changeset'));
    write('package.json', '{ "name": "shop", "version": "1.0.0" }');
    const added = read('after/catalog.json').replace(/"TAKER": \{[^}]*\},/, '');
    write('after/catalog.json', added);
    const args = ['diff', 'before', '--catalog', 'after/catalog.json', '--allow', 'major', '--write-changeset'];
    expect(await runCommand(args, { cwd: folder })).toMatchObject({ code: 0 });
    const [name = ''] = readdirSync(join(folder, '.changeset'));
    const [, matter, summary = ''] = read(join('.changeset', name)).split('---\n');
    expect(matter).toBe('"shop": major\n');
    expect(
      summary
        .trim()
        .split('\n')
        .every((line) => line.startsWith('- ')),
    ).toBe(true);
    expect(summary).not.toMatch(/[\u001b\u202e\u2028]|<b>|`|@everyone/);
  });

  test('are nothing but text in the diagnostics of an import', async () => {
    const folder = temporaryFolder();
    filesIn(folder).write(
      'codes.json',
      JSON.stringify([
        { code, message: 'Text.' },
        { code: 'order.lost', message: '' },
      ]),
    );
    const args = ['import', 'codes.json', '--catalog', 'c.json', '--name', 'shop', '--source-locale', 'en'];
    for (const format of ['text', 'json']) {
      const { stdout, stderr } = await runCommand([...args, '--format', format], { cwd: folder });
      expect(`${stdout}${stderr}`).not.toMatch(format === 'json' ? /\u001b/ : /[\u001b\u202e\u2028]/);
      expect(stdout.length).toBeGreaterThan(10);
    }
  });
});

test('an odd code is imported, explained, released and renamed as it is', async () => {
  const folder = temporaryFolder();
  const { read, write } = filesIn(folder);
  const run = (...args: readonly string[]) => runCommand(args, { cwd: folder });
  write('codes.json', JSON.stringify([{ code: ODD, message: 'It is odd.' }]));
  const made = await run(
    'import',
    'codes.json',
    '--catalog',
    'catalog.json',
    '--name',
    'shop',
    '--source-locale',
    'en',
    '--write',
  );
  expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining(`  ${ODD}  `) });
  expect((await run('explain', ODD.toUpperCase())).stdout).toMatch(/^::error::<b>\|`x`\]\]>&%0A@everyone \w+/);
  expect(await run('release', '1.0.0')).toMatchObject({ code: 0 });
  expect(await run('rename', ODD, 'ODD_ONE', '--yes')).toMatchObject({ code: 0 });
  expect(JSON.parse(read('catalog.json')).errors.ODD_ONE.code).toBe(ODD);
  expect(await run('diff')).toMatchObject({ code: 0 });
});

test('wide characters and marks keep the columns aligned, whatever the codes are', async () => {
  const folder = temporaryFolder();
  const { write } = filesIn(folder);
  const codes = ['订单.不存在', 'order.lost', 'é', 'e\u0301e', '한.글'];
  write(
    'codes.json',
    JSON.stringify(codes.map((code, index) => ({ code, name: `NAME_${'ABCDE'[index]}`, message: `Text ${index}.` }))),
  );
  const args = [
    'import',
    'codes.json',
    '--catalog',
    'catalog.json',
    '--name',
    'shop',
    '--source-locale',
    'en',
    '--write',
  ];
  const { stdout } = await runCommand(args, { cwd: folder });
  const before = stdout.split('\n').flatMap((line) => /^ {2}(\S+)( +)NAME_[A-E]/.exec(line) ?? []);
  const ends = [0, 1, 2, 3, 4].map((index) => [before[3 * index + 1], before[3 * index + 2]?.length]);
  expect(ends).toEqual([
    ['e\u0301e', 11],
    ['order.lost', 3],
    ['é', 12],
    ['订单.不存在', 2],
    ['한.글', 8],
  ]);
});

test('a code that differs only in capital letters is explained with the other one, and edited by neither', async () => {
  const folder = temporaryFolder();
  const errors = {
    ORDER_LOST: { code: 'order.Lost', message: 'A.', status: 400 },
    ORDER_GONE: { code: 'order.lost', message: 'B.', status: 400 },
  };
  writeCatalog(folder, { name: 'shop', sourceLocale: 'en', errors }, {});
  const run = (...args: readonly string[]) => runCommand(args, { cwd: folder });
  expect((await run('explain', 'order.Lost')).stdout).toMatch(/^order\.Lost ORDER_LOST (?!.*ORDER_GONE)/s);
  expect((await run('explain', 'ORDER.LOST')).stdout).toMatch(/^order\.Lost ORDER_LOST .*\norder\.lost ORDER_GONE /s);
  expect(await run('deprecate', 'ORDER.LOST', '--reason', 'Gone.', '--yes')).toMatchObject({
    code: 2,
    stderr:
      'error: "ORDER.LOST" fits several errors.\nhelp: Write it as the catalogue does: order.Lost or order.lost.\n',
  });
});

test.each([
  [['explain', '-32601'], '-32601 METHOD_NOT_FOUND'],
  [['explain', '--', '-32601'], '-32601 METHOD_NOT_FOUND'],
  [['explain', '-32602'], 'Did you mean -32601?'],
  [['explain', '0'], '0 INTERNAL_ERROR'],
  [['explain', '9007199254740991'], '9007199254740991 LARGEST'],
  [['rename', '-32601', 'METHOD_MISSING', '--dry-run'], 'with the same code -32601'],
  [['deprecate', '-32601', '--reason', 'Old.', '--since', '2.0.0', '--dry-run'], 'code -32601, is deprecated'],
  [['add', 'PARSE_FAILED', '--code', '-32700', '--message', 'No JSON.', '--status', '400', '--dry-run'], 'code -32700'],
  [['import', 'codes.csv', '--skip', '-32602'], '\n1 same: nothing to do.'],
])('%j takes a code that looks like an option', async (args, says) => {
  const folder = temporaryFolder();
  const errors = {
    METHOD_NOT_FOUND: { code: -32_601, message: 'There is no such method.', status: 404 },
    INTERNAL_ERROR: { code: 0, message: 'It failed.', status: 500 },
    LARGEST: { code: Number.MAX_SAFE_INTEGER, message: 'It is the largest.', status: 500 },
  };
  writeCatalog(folder, { name: 'rpc', sourceLocale: 'en', errors }, {});
  filesIn(folder).write('codes.csv', 'code,message\n-32602,Other.\n-32601,There is no such method.\n');
  const { stdout, stderr } = await runCommand(args, { cwd: folder });
  expect(`${stdout}${stderr}`).toContain(says);
});
