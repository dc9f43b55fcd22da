import { expect, test } from 'vitest';
import { CATALOG, GERMAN, type Project, project } from '../support/project.js';

/** A project in which two texts are missing: one has the source of another, one is nearly the same. */
function shop(): Project {
  const catalog = CATALOG.replace(
    '"CARD_EXPIRED":',
    '"USER_GONE": { "code": 1003, "message": "We can’t find this user.", "status": 410, "domain": "account" },\n    "CARD_EXPIRED":',
  );
  const german = JSON.parse(GERMAN);
  delete german.ORDER_NOT_FOUND;
  return project(catalog, { de: `${JSON.stringify(german, null, 2)}\n` });
}

const suggest = (...args: readonly string[]) => ['translations', 'suggest', '--locale', 'de', ...args] as const;

const TMX = `<?xml version="1.0"?>
<tmx version="1.4"><header/><body>
<tu><tuv xml:lang="en"><seg>We can’t find this order.</seg></tuv><tuv xml:lang="de"><seg>Wir finden diese Bestellung nicht.</seg></tuv></tu>
</body></tmx>`;

test('equal and nearly equal texts are shown, the best first, and nothing is written', async () => {
  const { run, read } = shop();
  const before = read('locales/de.json');
  const { code, stdout } = await run(...suggest());
  expect(code).toBe(0);
  expect(stdout).toBe(`ORDER_NOT_FOUND  missing
  We can’t find this order.
   88 %  Wir finden diesen Benutzer nicht.
         USER_NOT_FOUND: We can’t find this user.
USER_GONE  missing
  We can’t find this user.
  100 %  Wir finden diesen Benutzer nicht.
         USER_NOT_FOUND
Suggestions for 2 of 2 open texts in de.
`);
  expect(JSON.parse((await run(...suggest('--min-score', '90', '--format', 'json'))).stdout)).toMatchObject({
    open: 2,
    texts: [{ name: 'USER_GONE', suggestions: [{ score: 100, origin: 'USER_NOT_FOUND' }] }],
  });
  expect(read('locales/de.json')).toBe(before);
});

test('--write-drafts takes equal ones only, from a TMX too, as drafts', async () => {
  const { run, write, read } = shop();
  write('old.tmx', TMX);
  const { code, stdout } = await run(...suggest('--write-drafts'));
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Written: 1 draft of 2 missing texts'),
  });
  expect(JSON.parse(read('locales/de.json'))).not.toHaveProperty('ORDER_NOT_FOUND');
  await run(...suggest('--memory', 'old.tmx', '--write-drafts'));
  expect(read('translations/de.json')).toMatch(/"ORDER_NOT_FOUND": .*"state": "draft"/);
  expect(JSON.parse(read('locales/de.json'))).toMatchObject({ ORDER_NOT_FOUND: 'Wir finden diese Bestellung nicht.' });
});

test.each([
  [
    'a TMX with a document type',
    '<!DOCTYPE tmx><tmx/>',
    ['--memory', 'bad.tmx'],
    1,
    /^bad\.tmx:1:\d+ error .*document type/m,
  ],
  ['no such file', '', ['--memory', 'none.tmx'], 1, /^none\.tmx:1:1 error There is no such file\./m],
  ['a percentage that is none', '', ['--min-score', '170'], 2, /not a whole number from 1 to 100/],
  ['an unknown language', '', ['--locale', 'xx'], 2, /There is no language "xx"/],
])('%s is explained', async (_, text, args, code, message) => {
  const { run, write } = shop();
  write('bad.tmx', text);
  const ran = await run(...suggest(...args));
  expect(ran.code).toBe(code);
  expect(ran.stdout + ran.stderr).toMatch(message);
});

test('a memory without the languages is a warning, also with --write-drafts', async () => {
  const { run, write } = project();
  write('other.tmx', TMX.replaceAll('xml:lang="de"', 'xml:lang="pl"').replaceAll('xml:lang="de-DE"', 'xml:lang="pl"'));
  for (const options of [[], ['--write-drafts']]) {
    const { stdout } = await run(...suggest('--memory', 'other.tmx', ...options));
    expect(stdout).toMatch(/^other\.tmx:1:1 warning No unit of the file has both en and de\./m);
  }
});

test('an export shows suggestions to a translator', async () => {
  const { run } = shop();
  const { stdout } = await run('translations', 'export', '--locale', 'de', '--only', 'missing');
  expect(stdout).toContain('<alt-trans alttranstype="proposal" match-quality="88%" origin="USER_NOT_FOUND">');
  expect((await run('translations', 'export', '--locale', 'de', '--format', 'csv')).stdout).toContain(
    'Similar (100 %): USER_NOT_FOUND',
  );
});
