import { describe, expect, test } from 'vitest';
import { treeOf } from '../support/tree-of.js';
import { shop, textsOf, translations } from './shop.js';

test('a translation that breaks a rule is rejected with its line, the others are taken', async () => {
  const given = shop();
  const { run, write } = given;
  write('de.csv', 'name,target (de)\nORDER_NOT_FOUND,Bestellung {nummer} fehlt.\nCARD_EXPIRED,Karte abgelaufen.\n');
  const { code, stdout } = await run(...translations('import', 'de.csv', '--write'));
  expect(code).toBe(1);
  expect(stdout).toMatch(/^de\.csv:2:17 error .*\{id\}.* placeholders-agree$/m);
  expect(stdout).toContain('Written: 1 taken');
  expect(textsOf(given)).toMatchObject({ CARD_EXPIRED: 'Karte abgelaufen.' });
  expect(textsOf(given)).not.toHaveProperty('ORDER_NOT_FOUND');
});

test('a warning is reported with its line, and the text is taken', async () => {
  const given = shop();
  const { run, write } = given;
  write('de.csv', 'name,target (de)\nCARD_EXPIRED,Ihre Karte Karte ist abgelaufen.\n');
  const ran = await run(...translations('import', 'de.csv', '--write'));
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/^de\.csv:2:14 warning CARD_EXPIRED: “Karte” stands twice .* words-are-not-doubled$/m);
  expect(textsOf(given)).toMatchObject({ CARD_EXPIRED: 'Ihre Karte Karte ist abgelaufen.' });
});

test('a text that is rejected is reported with all that is wrong with it, by its name', async () => {
  const { run, write } = shop();
  write('de.csv', 'name,target (de)\nCARD_EXPIRED,Ihre Karte Karte ist <b> abgelaufen.\n');
  const { code, stdout } = await run(...translations('import', 'de.csv'));
  expect(code).toBe(1);
  expect(stdout).toMatch(/^de\.csv:2:14 error CARD_EXPIRED: The text has an HTML tag/m);
  expect(stdout).toMatch(/^de\.csv:2:14 warning CARD_EXPIRED: “Karte” stands twice in a row\./m);
});

test('a text that is equal to another one is reported once, as the one that the file changes', async () => {
  const { run, write } = shop();
  write('de.csv', 'name,target (de)\nCARD_EXPIRED,Dieser Benutzer ist gesperrt.\n');
  const { stdout } = await run(...translations('import', 'de.csv'));
  expect(stdout).toContain('error CARD_EXPIRED has the same text as USER_LOCKED, ');
  expect(stdout).not.toContain('USER_LOCKED has the same text');
});

describe('an import counts what check counts', () => {
  const RULE = 'words-are-not-doubled';
  const WAIVER = { rule: RULE, locale: 'de', name: 'CARD_EXPIRED', reason: 'A quotation.' };

  test.each([
    ['a severity of the config', { rules: { [RULE]: 'error' } }, [], 1, 'error CARD_EXPIRED: “Karte” stands twice'],
    ['a rule that is off', { rules: { [RULE]: 'off' } }, [], 0, undefined],
    ['a waiver', { rules: { [RULE]: 'error' } }, [WAIVER], 0, undefined],
    ['a waiver of another text', { rules: { [RULE]: 'error' } }, [{ ...WAIVER, name: 'USER_LOCKED' }], 1, RULE],
  ])('%s', async (_what, config, waivers, code, says) => {
    const given = shop();
    given.write('error-contracts.config.json', JSON.stringify(config));
    given.write('translation-waivers.json', JSON.stringify(waivers));
    given.write('de.csv', 'name,target (de)\nCARD_EXPIRED,Ihre Karte Karte ist abgelaufen.\n');
    const ran = await given.run(...translations('import', 'de.csv', '--write'));
    expect(ran).toMatchObject({ code, stderr: '' });
    if (says === undefined) expect(ran.stdout).not.toContain(RULE);
    else expect(ran.stdout).toContain(says);
    expect(textsOf(given).CARD_EXPIRED?.includes('Karte Karte')).toBe(code === 0);
  });

  test('waivers with errors stop it, because a text could be refused without reason', async () => {
    const given = shop();
    given.write('translation-waivers.json', '[{ "rule": 1 }]');
    given.write('de.csv', 'name,target (de)\nCARD_EXPIRED,Karte abgelaufen.\n');
    const before = treeOf(given.folder);
    const { code, stdout, stderr } = await given.run(...translations('import', 'de.csv', '--write'));
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Nothing was imported.\n' });
    expect(stdout).toContain('translation-waivers.json:1:');
    expect(treeOf(given.folder)).toEqual(before);
  });
});
