import { expect, test } from 'vitest';
import { filesIn } from '../codes/files-in.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

/** A folder with documents, and a function that imports one of them into a new catalogue. */
function documents(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const { read, write } = filesIn(folder);
  for (const [name, content] of Object.entries(files)) write(name, content);
  const run = (...args: readonly string[]) => runCommand(args, { cwd: folder });
  const create = (file: string, locale: string, ...args: readonly string[]) =>
    run('import', file, '--catalog', 'catalog.json', '--name', 'v', '--source-locale', locale, '--write', ...args);
  return { run, create, write, errors: () => JSON.parse(read('catalog.json')).errors };
}

const TWO = `## Gateway
| Code | Description |
| --- | --- |
| 4004 | Token is wrong |

## Voice chat
| Code | Description |
| --- | --- |
| 4004 | Voice token is wrong |
| 4006 | Session is gone |
`;

test('a code with two texts in two tables is left out, and the help names each table', async () => {
  const { create, errors } = documents({ 'codes.md': TWO });
  const { code, stdout } = await create('codes.md', 'en');
  expect(code).toBe(0);
  expect(stdout).toContain(`Both rows were left out. Import one table alone: --table Gateway or --table 'Voice chat'.`);
  expect(Object.keys(errors())).toEqual(['SESSION_GONE']);
});

test.each([
  ['Voice chat', [4004, 4006]],
  ['2', [4004, 4006]],
  ['gateway', [4004]],
])('--table %s reads that table only', async (table, codes) => {
  const { create, errors } = documents({ 'codes.md': TWO });
  expect(await create('codes.md', 'en', '--table', table)).toMatchObject({ code: 0 });
  expect(Object.values<{ code: number }>(errors()).map(({ code }) => code)).toEqual(codes);
});

test('--table with another word says which tables there are', async () => {
  const { code, stdout } = await documents({ 'codes.md': TWO }).create('codes.md', 'en', '--table', 'Video');
  expect(code).toBe(1);
  expect(stdout).toContain('help: Its tables are 1 ("Gateway"), 2 ("Voice chat").');
});

const COLUMNS = 'a,b,c,d\nUSER_GONE,1,No such user,Kein Konto\nORDER_GONE,2,No such order,Keine Bestellung\n';

test('columns are named, and the report says what each was taken for and why', async () => {
  const { create, run, errors } = documents({ 'codes.csv': COLUMNS });
  const named = ['--name-column', 'a', '--code-column', 'b', '--message-column', 'c', '--locale-column', 'de=d'];
  const { stdout } = await create('codes.csv', 'en', ...named);
  expect(stdout).toContain(`columns
  a  name              --name-column names it
  b  code              --code-column names it
  c  text              --message-column names it
  d  translation (de)  --locale-column names it
`);
  expect(stdout).toContain(
    'next: the document has texts in de too: error-contracts import codes.csv --locale de --write.',
  );
  expect(errors()).toMatchObject({ USER_GONE: { code: 1, message: 'No such user' }, ORDER_GONE: { code: 2 } });
  const report = await run('import', 'codes.csv', ...named, '--ignore-column', 'a', '--format', 'json');
  expect(JSON.parse(report.stdout).tables[0].columns[0]).toMatchObject({ header: 'a', why: '--name-column names it' });
});

test.each([
  [
    ['--locale-column', 'Deutsch'],
    'Write the language and the header of its column, such as --locale-column de=Deutsch.',
  ],
  [['--locale-column', 'd!=d'], '"d!" in --locale-column is not a language tag.'],
  [['--name-column', ' '], '--name-column is empty.'],
])('%j is a usage error', async (args, says) => {
  const { code, stderr } = await documents({ 'codes.csv': COLUMNS }).create('codes.csv', 'en', ...args);
  expect([code, stderr.includes(says)]).toEqual([2, true]);
});

test.each([
  ['codes.toml', 'A TOML file is not read', 'Save it as JSON'],
  ['Codes.java', 'Source code is not read', 'as CSV'],
  ['codes.pdf', 'A PDF is not read', 'save that as CSV'],
])('%s is named as what it is', async (file, says, help) => {
  const { code, stderr } = await documents({ [file]: 'x' }).create(file, 'en');
  expect([code, stderr.includes(says), stderr.includes(help)]).toEqual([2, true, true]);
});

test('a row that cannot be taken is left out; --strict imports nothing', async () => {
  const { create, errors } = documents({ 'codes.csv': 'code,message\n1,No such user\n2-9,Reserved\n' });
  const strict = await create('codes.csv', 'en', '--strict');
  expect([strict.code, strict.stdout.includes('"2-9" is a range of codes.')]).toEqual([1, true]);
  expect((await create('codes.csv', 'en')).code).toBe(0);
  expect(Object.keys(errors())).toEqual(['NO_SUCH_USER']);
});

const CHINESE = '代码,描述\n2032,注册时需要密码\n2034,用户名已存在\n2226,请使用 updatePhone 接口\n2205,缺少参数：id\n';
const ENGLISH =
  'Code,Description\n2032,Password required\n2034,Password required\n2226,Use the updateEmail interface\n2205,Missing parameter：id\n';

test('translations are checked as check does: a fault is not taken, and a doubt is told at its line', async () => {
  const { create, run } = documents({ 'zh.csv': CHINESE, 'en.csv': ENGLISH });
  await create('zh.csv', 'zh-CN');
  const { stdout } = await run('import', 'en.csv', '--locale', 'en', '--write');
  expect(stdout).toContain('note: not taken. ERROR_2032 has the same text as ERROR_2034, and their sources differ.');
  expect(stdout).toContain('note: not taken. The text has updateEmail, and the source updatePhone.');
  expect(stdout).toContain('en.csv:5:1  ERROR_2205: “：” is full-width, which en does not use here.');
  expect(stdout).toContain('Written: 1 of 4 added');
});

test('names that only repeat a code are not released, unless that is allowed', async () => {
  const { create, run, write } = documents({
    'zh.csv': CHINESE,
    'en.csv': 'code,message\n2032,A password is needed\n',
  });
  expect((await create('zh.csv', 'zh-CN')).stdout).toContain('with --names-from and a document with English texts');
  const refused = await run('release', '1.0.0');
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('The name ERROR_2032 only repeats the code.');
  expect(refused.stdout).toContain('To release it as it is: --allow-numbered-names.');
  expect(await run('release', '1.0.0', '--allow-numbered-names')).toMatchObject({ code: 0 });
  // What is released cannot be renamed any more.
  expect(await run('release', '1.0.0')).toMatchObject({ code: 0 });
  write('zh.csv', `${CHINESE}2300,余额不足\n`);
  await run('import', 'zh.csv', '--write');
  const later = await run('release', '1.1.0');
  expect([later.code, later.stdout.includes('ERROR_2300'), later.stdout.includes('ERROR_2032')]).toEqual([
    1,
    true,
    false,
  ]);
});
