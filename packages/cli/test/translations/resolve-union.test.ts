import { describe, expect, test } from 'vitest';
import { merging, translate, USER, type Work } from './merging.js';

/** Says in the record of a text how far it is. */
function say(name: string, state: string): Work {
  return (here) => {
    const line =
      here
        .read('translations/de.json')
        .split('\n')
        .find((one) => one.includes(`"${name}"`)) ?? '';
    here.edit('translations/de.json', line, line.replace(/"state": "\w+"/, `"state": "${state}"`));
  };
}

describe('with merge=union for translations', () => {
  const UNION = 'translations/*.json merge=union\n';

  test('records of several branches merge without a conflict, or with names that are written twice', async () => {
    const apart = await merging(
      (project) => project.edit('translations/de.json', '"ORDER_NOT_FOUND": {', '"ORDER_NOT_FOUND":  {'),
      (project) => project.edit('translations/de.json', '"USER_LOCKED": {', '"USER_LOCKED":  {'),
      UNION,
    );
    const text = apart.read('translations/de.json');
    expect(text).not.toContain('<<<<<<<');
    expect(text.match(/"USER_LOCKED"/g)).toHaveLength(2);
    const { code, stdout } = await apart.run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('keys-are-written-once');
    expect(stdout).toContain('help: Run error-contracts translations resolve.');
    expect(await apart.tr('resolve')).toMatchObject({ code: 0 });
    expect(apart.read('translations/de.json').match(/"USER_LOCKED"/g)).toHaveLength(1);
    expect(await apart.status('de')).toMatchObject({ counts: { translated: 4 }, unrecorded: 0 });
  });

  test('what one side said about a text stays, an approval and a rejection', async () => {
    const here = await merging(say('ORDER_NOT_FOUND', 'reviewed'), say('USER_LOCKED', 'draft'), UNION);
    expect(here.read('translations/de.json').match(/"USER_LOCKED"/g)).toHaveLength(2);
    const merged = here.read('translations/de.json');
    expect(await here.tr('resolve')).toMatchObject({ code: 0 });
    expect(here.records('de')).toMatchObject({
      ORDER_NOT_FOUND: { state: 'reviewed' },
      USER_LOCKED: { state: 'draft' },
    });
    // If nobody knows what both sides began with, nothing counts as more than one side says.
    here.git('checkout', '--quiet', '--orphan', 'apart');
    here.write('translations/de.json', merged);
    here.commit();
    expect(await here.tr('resolve')).toMatchObject({ code: 0 });
    expect(here.records('de')).toMatchObject({
      ORDER_NOT_FOUND: { state: 'translated' },
      USER_LOCKED: { state: 'draft' },
    });
  });

  test('of two records of one text that of the kept translation stays', async () => {
    const here = await merging(translate(USER, 'Kein Benutzer.'), translate(USER, 'Niemand da.'), UNION);
    expect(here.read('translations/de.json').match(/"USER_NOT_FOUND"/g)).toHaveLength(2);
    expect(await here.tr('resolve')).toMatchObject({ code: 0 });
    expect(here.texts('de').USER_NOT_FOUND).toBe('Kein Benutzer.');
    expect(await here.status('de')).toMatchObject({ counts: { translated: 4 }, unrecorded: 0 });
    expect(await here.run('check')).toMatchObject({ code: 0 });
  });
});
