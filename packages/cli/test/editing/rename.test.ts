import { expect, test } from 'vitest';
import { CATALOG, GERMAN, project } from '../support/project.js';

/** Longer than a line, now that it has an alias. */
const RENAMED = `"ACCOUNT_NOT_FOUND": {
      "code": 1001,
      "message": "We can’t find this user.",
      "status": 404,
      "domain": "account",
      "aliases": ["USER_NOT_FOUND"]
    }`;

test('renames in the catalogue and in every locale, keeps the order, and the old name as an alias', async () => {
  const french = '{"CARD_EXPIRED":"Carte expirée.","USER_NOT_FOUND":"Utilisateur introuvable."}';
  const { run, read } = project(CATALOG, { de: GERMAN, fr: french, ja: '{}' });
  const { code, stdout } = await run('rename', '1001', 'ACCOUNT_NOT_FOUND');
  expect(code).toBe(0);
  expect(read('catalog.json')).toBe(
    CATALOG.replace(/"USER_NOT_FOUND": \{.*\}/, RENAMED).replace(
      '"replacedBy": "USER_NOT_FOUND"',
      '"replacedBy": "ACCOUNT_NOT_FOUND"',
    ),
  );
  expect(read('locales/de.json')).toBe(GERMAN.replace('USER_NOT_FOUND', 'ACCOUNT_NOT_FOUND'));
  expect(read('locales/fr.json')).toBe(french.replace('USER_NOT_FOUND', 'ACCOUNT_NOT_FOUND'));
  expect(read('locales/ja.json')).toBe('{}');
  expect(stdout).toBe(`USER_NOT_FOUND is ACCOUNT_NOT_FOUND now, with the same code 1001.
  catalog.json:11
  catalog.json:23
  locales/de.json:2
  locales/fr.json:1
next: Use ACCOUNT_NOT_FOUND. Code that uses USER_NOT_FOUND still compiles; its editor shows the new name.
`);
});

test('a second name follows the first in the aliases; a name taken back is no longer an alias', async () => {
  const { run, errors } = project();
  await run('rename', 'USER_LOCKED', 'ACCOUNT_LOCKED');
  expect(errors().ACCOUNT_LOCKED?.aliases).toEqual(['USER_BLOCKED', 'USER_LOCKED']);
  expect(await run('rename', 'ACCOUNT_LOCKED', 'USER_BLOCKED')).toMatchObject({ code: 0 });
  expect(errors().USER_BLOCKED?.aliases).toEqual(['USER_LOCKED', 'ACCOUNT_LOCKED']);
  expect(await run('check')).toMatchObject({ code: 0 });
});

test('--no-alias keeps no alias, and says what that means', async () => {
  const { run, errors } = project();
  const { stdout } = await run('rename', 'CARD_EXPIRED', 'CARD_TOO_OLD', '--no-alias');
  expect(errors().CARD_TOO_OLD).not.toHaveProperty('aliases');
  expect(stdout).toContain('note: Code that uses CARD_EXPIRED will no longer compile.');
});

test.each([
  [['CARD_EXPIRED', 'ORDER_NOT_FOUND'], 2, 'ORDER_NOT_FOUND is the name of 2000.'],
  [['CARD_EXPIRED', 'USER_BLOCKED'], 2, 'USER_BLOCKED was a name of USER_LOCKED, code 1002.'],
  [['CARD_EXPIRED', 'CARD_EXPIRED'], 2, 'It is called CARD_EXPIRED already.'],
  [['CARD_EXPIRED', 'cardExpired'], 1, 'CARD_EXPIRED'],
  [['CARD_EXPIRED', '__proto__'], 1, 'The name "__proto__" is not allowed'],
  [['CARD_EXPIRED', 'USER_LOCKED_'], 1, 'is not allowed'],
  [['CARD_EXPIRED', 'CARD_TOO_OLD', '--dry-run'], 0, '+  "CARD_TOO_OLD": "Ihre Karte ist abgelaufen."'],
  [['CARD_EXPIRD', 'CARD_TOO_OLD'], 2, 'Did you mean CARD_EXPIRED?'],
  [['CARD_EXPIRED'], 2, "missing required argument 'name'"],
])('%j ends with %d and changes nothing', async (args, code, says) => {
  const { run, read } = project();
  const ran = await run('rename', ...args);
  expect(ran.code).toBe(code);
  expect(ran.stdout + ran.stderr).toContain(says);
  expect([read('catalog.json'), read('locales/de.json')]).toEqual([CATALOG, GERMAN]);
});

test('a translation that has the new name already is not overwritten', async () => {
  const catalog = CATALOG.replace('"payment" }\n', '"payment", "aliases": ["CARD_TOO_OLD"] }\n');
  const german = GERMAN.replace('\n}', ',\n  "CARD_TOO_OLD": "Alt."\n}');
  const { run, read } = project(catalog, { de: german });
  const { code, stdout } = await run('rename', 'CARD_EXPIRED', 'CARD_TOO_OLD');
  expect(code).toBe(1);
  expect(stdout).toContain('locales/de.json:6');
  expect([read('catalog.json'), read('locales/de.json')]).toEqual([catalog, german]);
});
