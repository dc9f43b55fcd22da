import { describe, expect, test } from 'vitest';
import { splitCatalog } from '../include/split-catalog.js';
import { CATALOG, type Project, project, release } from '../support/project.js';

const explained = async ({ run }: Project, ...args: readonly string[]) => {
  const { code, stdout, stderr } = await run('explain', ...args);
  return { code, stdout, stderr, json: () => JSON.parse(stdout) };
};

describe('several questions', () => {
  test('are answered in their order', async () => {
    const { code, stdout } = await explained(project(), 'CARD_EXPIRED', '1001', 'codes-are-unique');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^3001 CARD_EXPIRED .*\n\n1001 USER_NOT_FOUND .*\n\ncodes-are-unique {2}error\n/s);
  });

  test('are a list as JSON; one is an object', async () => {
    const { json } = await explained(project(), 'CARD_EXPIRED', '1001', '--format', 'json');
    expect(json().map(({ code }: { code: number }) => code)).toEqual([3001, 1001]);
    expect((await explained(project(), '1001', '--format', 'json')).json()).toMatchObject({ code: 1001 });
  });

  test('of which one has no answer end with 1, and show the others', async () => {
    const { code, stdout, stderr } = await explained(project(), '1001', 'CARD_EXPIRD', '9999999');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^1001 USER_NOT_FOUND/);
    expect(stderr).toBe(
      'error: "CARD_EXPIRD" is not an error of shop.\nhelp: Did you mean CARD_EXPIRED?\n' +
        'error: "9999999" is not an error of shop.\nhelp: Give a code, a name or a text of the catalogue.\n',
    );
  });

  test('may be a log line each', async () => {
    const { json } = await explained(project(), 'WARN CARD_EXPIRED 7f GET /x', '{"code":1001}', '--format', 'json');
    expect(json().map(({ name }: { name: string }) => name)).toEqual(['CARD_EXPIRED', 'USER_NOT_FOUND']);
  });

  test('a text with a typing mistake is one', async () => {
    const { code, stdout } = await explained(project(), 'ihre karte ist abgelaufn', '--locale', 'en');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^3001 CARD_EXPIRED .*\n\n {2}Your card has expired\. {2}en\n/);
  });
});

describe('whoever is on call reads', () => {
  test('who owns the error, and why', async () => {
    const { stdout } = await explained(project(), '1001');
    expect(stdout).toContain('  owner        identity-team, by the range "accounts"\n');
    expect(stdout).not.toContain('\n  ask ');
  });

  test('where it is if nobody owns it', async () => {
    const { stdout } = await explained(project(), '3001');
    const line = CATALOG.split('\n').findIndex((one) => one.includes('"CARD_EXPIRED"')) + 1;
    expect(stdout).toContain(`  defined in   catalog.json:${line}\n`);
  });

  test('in which file of several it is', async () => {
    const { run, read } = splitCatalog();
    const { file, line, ownedBy } = JSON.parse((await run('explain', 'ORDER_NOT_FOUND', '--format', 'json')).stdout);
    expect([file, ownedBy]).toEqual(['errors/orders.json', 'the file errors/orders.json']);
    expect(read(file).split('\n')[line - 1]).toContain('"ORDER_NOT_FOUND"');
  });

  test('whether the last release has it', async () => {
    const here = project();
    expect((await explained(here, '3001', '--format', 'json')).json().lastRelease).toBeNull();
    await release(here);
    await here.run('add', 'CARD_LOST', '--message', 'Lost.', '--status', '402', '--domain', 'payment', '--yes');
    await here.run('rename', 'CARD_EXPIRED', 'CARD_TOO_OLD', '--yes');
    expect((await explained(here, 'CARD_TOO_OLD')).stdout).toContain('  released     yes, 1.3.0 has it\n');
    expect((await explained(here, 'CARD_LOST')).stdout).toContain(
      '  released     not yet, the last release is 1.3.0\n',
    );
    here.write('released.json', '{');
    expect(await explained(here, 'CARD_LOST')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the language', () => {
  const german = '{ "CARD_EXPIRED": "Abgelaufen." }';
  const localeOf = async (asked: string, ...tags: readonly string[]): Promise<string> => {
    const here = project(CATALOG, Object.fromEntries(tags.map((tag) => [tag, german])));
    return (await explained(here, '3001', '--locale', asked, '--format', 'json')).json().locale;
  };

  test.each([
    ['nn', ['nb', 'de'], 'nb'],
    ['no', ['nb', 'de'], 'nb'],
    ['zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['es-MX', ['es', 'es-419'], 'es-419'],
    ['es-ES', ['es', 'es-419'], 'es'],
    ['pt-AO', ['pt-BR', 'pt-PT'], 'pt-PT'],
    ['uk', ['ru', 'de'], 'en'],
  ])('%s of %j is %s, as in what is generated', async (asked, tags, expected) => {
    expect(await localeOf(asked, ...tags)).toBe(expected);
  });
});
