import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand, temporaryFolder } from '../support/run-command.js';
import { filesIn } from './files-in.js';

/** The shortest catalogue that there is: no envelope, no ranges, no domain, one code left out, a parameter in short. */
const CATALOG = `{
  "name": "shop",
  "sourceLocale": "en",
  "errors": {
    "ORDER_NOT_FOUND": { "code": "order.not_found", "message": "We can’t find this order.", "status": 404 },
    "CARD_EXPIRED": { "message": "Your card expired in {expiry_month}.", "status": 402, "data": { "expiry_month": "string" } }
  }
}
`;

const GERMAN = `{
  "order.not_found": "Wir finden diese Bestellung nicht.",
  "CARD_EXPIRED": "Ihre Karte lief im {expiry_month} ab.",
  "ORDER_EMPTY": "Die Bestellung ist leer."
}
`;

test('a catalogue of five lines lives through every command', async () => {
  const folder = temporaryFolder();
  const { read, write } = filesIn(folder);
  const run = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await runCommand(args, { cwd: folder });
    return { code, said: `${stdout}${stderr}` };
  };
  const entries = (file = 'catalog.json') => JSON.parse(read(file)).errors;
  const changes = async () => {
    const { said } = await run('diff', '--format', 'json');
    return JSON.parse(said).changes.map(({ rule, verdict, code }: Record<string, string>) => [rule, verdict, code]);
  };
  write('package.json', '{ "name": "shop", "version": "1.0.0" }\n');
  write('catalog.json', CATALOG);

  // The first release.
  expect(await run('check')).toEqual({ code: 0, said: 'shop: 2 errors in 1 language, no diagnostics\n' });
  expect(await run('release')).toMatchObject({ code: 0, said: expect.stringContaining('the first release') });
  expect(entries('released.json')).toMatchObject({
    CARD_EXPIRED: { code: 'CARD_EXPIRED', domain: 'shop' },
    ORDER_NOT_FOUND: { code: 'order.not_found' },
  });
  expect(await changes()).toEqual([]);

  // Edits: the wire stays as it is.
  const edits = [
    ['add', 'ORDER_EMPTY', '--message', 'The order is empty.', '--status', '422'],
    ['add', 'CARD_LOST', '--code', 'card.lost', '--message', 'It is lost.', '--status', '402'],
    ['rename', 'card_expired', 'CARD_TOO_OLD'],
    ['deprecate', 'Order.Not_Found', '--reason', 'Said too much.', '--replaced-by', 'order_empty'],
  ];
  for (const edit of edits) expect(await run(...edit, '--yes'), edit.join(' ')).toMatchObject({ code: 0 });
  expect(entries()).toMatchObject({
    ORDER_NOT_FOUND: { code: 'order.not_found', deprecated: { since: '1.1.0', replacedBy: 'ORDER_EMPTY' } },
    CARD_TOO_OLD: { code: 'CARD_EXPIRED', aliases: ['CARD_EXPIRED'], data: { expiry_month: 'string' } },
    CARD_LOST: { code: 'card.lost' },
  });
  expect(entries().ORDER_EMPTY).toEqual({ message: 'The order is empty.', status: 422 });
  expect(await changes()).toEqual([
    ['name-changed', 'minor', 'CARD_EXPIRED'],
    ['code-added', 'minor', 'ORDER_EMPTY'],
    ['code-added', 'minor', 'card.lost'],
    ['deprecated', 'minor', 'order.not_found'],
  ]);
  expect(await run('release', '1.0.1')).toMatchObject({ code: 1, said: expect.stringContaining('at least 1.1.0') });
  expect(await run('release', '1.1.0')).toMatchObject({ code: 0 });

  // The end of an error.
  expect(await run('retire', 'order.not_found', '--reason', 'Gone.', '--yes')).toMatchObject({ code: 0 });
  expect(await changes()).toEqual([['code-retired', 'major', 'order.not_found']]);
  expect(await run('release', '2.0.0')).toMatchObject({ code: 0 });

  // A translation by code; a former code would be none.
  write('de.json', GERMAN);
  expect(await run('import', 'de.json', '--locale', 'de', '--write')).toMatchObject({ code: 0 });
  expect(JSON.parse(read('locales/de.json'))).toEqual({
    ORDER_NOT_FOUND: 'Wir finden diese Bestellung nicht.',
    CARD_TOO_OLD: 'Ihre Karte lief im {expiry_month} ab.',
    ORDER_EMPTY: 'Die Bestellung ist leer.',
  });

  expect(await run('translations', 'record')).toMatchObject({ code: 0 });
  for (const asked of ['order.not_found', 'Order.Not_Found', 'card_too_old', 'CARD_EXPIRED']) {
    const edited = await run('translations', 'source-edited', asked, '--trivial');
    expect(edited, asked).toMatchObject({ code: 0, said: expect.stringContaining('No translation of') });
  }

  // What is made of it, and what it says.
  for (const target of ['types', 'validators', 'i18n']) {
    mkdirSync(join(folder, 'out'), { recursive: true });
    expect(await run('generate', target, '--out', `out/${target}`)).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'out', target))).toContain('index.ts');
  }
  const explained = await run('explain', 'card_expired', '--locale', 'de');
  expect(explained.said).toContain('CARD_EXPIRED CARD_TOO_OLD  HTTP 402, shop');
  expect(explained.said).toContain('Ihre Karte lief im {expiry_month} ab.  de');
  expect(explained.said).toContain('expiry_month (string, required)\n');
  expect((await run('explain', 'order.notfound')).said).toContain('Did you mean order.not_found?');
  expect((await run('explain', 'CARD_TO_OLD')).said).toContain('Did you mean CARD_TOO_OLD?');
});

test('a rename before the first release gives another code if the code is the name, and says so', async () => {
  const folder = temporaryFolder();
  const { read, write } = filesIn(folder);
  const run = (...args: readonly string[]) => runCommand(args, { cwd: folder });
  write('catalog.json', CATALOG.replace(/,\n {4}"CARD_EXPIRED".*/, ''));
  expect(await run('release', '1.0.0')).toMatchObject({ code: 0 });
  write('catalog.json', CATALOG);
  const { stdout } = await run('rename', 'CARD_EXPIRED', 'CARD_TOO_OLD');
  expect(stdout).toContain('CARD_EXPIRED is CARD_TOO_OLD now, with the code CARD_TOO_OLD.');
  expect(JSON.parse(read('catalog.json')).errors.CARD_TOO_OLD).not.toHaveProperty('code');
});

test('a range that is asked for in a catalogue without ranges is refused in a sentence', async () => {
  const folder = temporaryFolder();
  filesIn(folder).write('catalog.json', CATALOG);
  const add = ['add', 'ORDER_EMPTY', '--message', 'The order is empty.', '--status', '422', '--yes'];
  const { code, stderr } = await runCommand([...add, '--range', 'orders'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toBe(
    'error: The catalogue has no ranges.\nhelp: Leave out --range, or declare "ranges" in the catalogue.\n',
  );
});
