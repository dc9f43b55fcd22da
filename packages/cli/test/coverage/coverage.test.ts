import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitRepository } from '../support/git-repository.js';
import { project } from '../support/project.js';
import { runCommand } from '../support/run-command.js';
import { coverageProject, HEADER, seen } from './coverage-project.js';

test('a table by domain with bars, by language, and the errors that are not asserted', async () => {
  const { run } = coverageProject();
  const { code, stdout, stderr } = await run('coverage');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`Coverage of shop: 1 of 4 errors asserted (25 %)

  account     ██████████░░░░░░░░░░       1/2   50 %  1 never seen
  order       ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒       0/1    0 %  1 only emitted
  payment     ░░░░░░░░░░░░░░░░░░░░       0/1    0 %  1 never seen

  en          █████░░░░░░░░░░░░░░░       1/4   25 %
  de          ▒▒▒▒▒░░░░░░░░░░░░░░░       0/4    0 %  1 only emitted
  █ asserted  ▒ only emitted  ░ never seen

only emitted (1)
  ORDER_NOT_FOUND  2000  catalog.json:20  getOrder

never seen (2)
  USER_LOCKED   1002  catalog.json:12
  CARD_EXPIRED  3001  catalog.json:21
`);
});

describe('thresholds', () => {
  test.each<[args: readonly string[], code: number]>([
    [['--threshold', '25'], 0],
    [['--threshold', '25.1'], 1],
    [['--threshold', 'account=50'], 0],
    [['--threshold', 'account=51'], 1],
    [['--threshold', 'account=50', '--threshold', '26'], 1],
  ])('%j', async (args, code) => {
    const ran = await coverageProject().run('coverage', ...args);
    expect(ran.code).toBe(code);
    expect(ran.stdout.includes('coverage-reaches-its-threshold')).toBe(code === 1);
  });

  test('those of the config count, unless an option says otherwise', async () => {
    const { run, write } = coverageProject();
    write('error-contracts.config.json', '{ "coverage": { "threshold": 20, "domains": { "account": 60 } } }');
    const { code, stdout } = await run('coverage');
    expect(code).toBe(1);
    expect(stdout).toContain('1/2   50 %  below 60 %');
    expect(stdout).toContain('1 of 4 errors asserted (25 %, 20 % demanded)');
    expect((await run('coverage', '--threshold', 'account=50')).code).toBe(0);
  });

  test.each([
    ['acount=50', 'Did you mean account?'],
    ['101', 'Write a percentage, or a domain with one'],
    ['much', 'Write a percentage, or a domain with one'],
    ['__proto__=5', 'It has account, order, payment.'],
  ])('%s is a usage error', async (word, help) => {
    const { code, stderr } = await coverageProject().run('coverage', '--threshold', word);
    expect(code).toBe(2);
    expect(stderr).toContain(help);
  });
});

describe('nothing seen is a failure that says what to set up', () => {
  test('without a folder', async () => {
    const { code, stdout } = await project().run('coverage');
    expect(code).toBe(1);
    expect(stdout).toContain('Nobody recorded an error of the catalogue. errors-are-recorded');
    expect(stdout).toContain("globalSetup: '@error-contracts/testing/coverage/vitest'");
  });

  test('in a folder of another catalogue', async () => {
    const { run, folder, record } = coverageProject();
    record('1.jsonl');
    record('2.jsonl');
    writeFileSync(
      join(folder, '.error-coverage/3.jsonl'),
      '{"coverage":1,"catalog":"bank"}\n{"kind":"emitted","code":1}\n',
    );
    const { code, stdout } = await run('coverage');
    expect(code).toBe(1);
    expect(stdout).toContain('of another catalogue, bank');
    expect(stdout).toContain('errors-are-recorded');
  });

  test('a folder that was named and is not there is a usage error', async () => {
    const { code, stderr } = await project().run('coverage', 'shards');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: There is no folder shards.\nhelp: Name the folder that the tests wrote into.\n',
    });
  });
});

describe('waivers', () => {
  const waiver = { reason: 'Only the old gateway sends it.', expires: '9999-12-31' };

  test('leave an error out, and are shown', async () => {
    const { run, write } = coverageProject();
    write('coverage-waivers.json', JSON.stringify({ CARD_EXPIRED: waiver }));
    const { code, stdout } = await run('coverage', '--threshold', '33');
    expect(code).toBe(0);
    expect(stdout).toContain('1 of 3 errors asserted (33 %, 33 % demanded)');
    expect(stdout).toContain('waived (1)\n  CARD_EXPIRED  until 9999-12-31: Only the old gateway sends it.');
  });

  test.each<[what: string, waivers: object, rule: string]>([
    ['has expired', { CARD_EXPIRED: { ...waiver, expires: '2020-01-31' } }, 'coverage-waivers-have-not-expired'],
    ['names nothing', { CARD_EXPIRD: waiver }, 'coverage-waivers-name-errors'],
    ['has no reason', { CARD_EXPIRED: { expires: '9999-12-31' } }, 'files-match-their-schema'],
  ])('one that %s is an error of coverage and of check, with its line', async (_what, waivers, rule) => {
    const { run, write } = coverageProject();
    write('coverage-waivers.json', JSON.stringify(waivers, null, 2));
    for (const command of ['coverage', 'check']) {
      const { code, stdout } = await run(command);
      expect(code).toBe(1);
      expect(stdout).toMatch(new RegExp(`coverage-waivers\\.json:[24]:\\d+ error .* ${rule}`));
    }
  });
});

describe('errors that were added since a base', () => {
  test('must be asserted', async () => {
    const repository = gitRepository();
    repository.commit(({ errors }) => delete errors.NAME_TOO_LONG);
    repository.commit();
    const folder = join(repository.folder, 'recorded');
    mkdirSync(folder);
    const write = (kind: string): void => {
      const lines = [HEADER.replace('shop', 'example'), seen('asserted', 2004), seen(kind, 2024)];
      writeFileSync(join(folder, '1.jsonl'), `${lines.join('\n')}\n`);
    };
    const run = async (base: string) =>
      await runCommand(['coverage', 'recorded', '--base', base], { cwd: repository.folder });
    write('emitted');
    const failed = await run('HEAD~1');
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(/schemas\/catalog\.json:\d+:\d+ error NAME_TOO_LONG was added since HEAD~1\./);
    expect(failed.stdout).toContain("toSatisfyErrorContract('NAME_TOO_LONG')");
    expect((await run('HEAD')).code).toBe(0);
    write('asserted');
    expect((await run('HEAD~1')).code).toBe(0);
  });

  test('a base that there is not is a usage error', async () => {
    const { code, stderr } = await coverageProject().run('coverage', '--base', 'no-such-branch');
    expect(code).toBe(2);
    expect(stderr).toContain('no-such-branch');
  });
});

test('warnings end with 1 only if --strict asks for it', async () => {
  const { run, record } = coverageProject();
  record('3.jsonl', seen('unknown', 9999));
  const { code, stdout } = await run('coverage');
  expect(code).toBe(0);
  expect(stdout).toContain('unknown-codes-are-not-seen');
  expect((await run('coverage', '--strict')).code).toBe(1);
});

test('without a catalogue it says how a runner can name one, which passes no options', async () => {
  const here = project();
  rmSync(join(here.folder, 'catalog.json'));
  const { code, stderr } = await here.run('coverage');
  expect(code).toBe(2);
  expect(stderr).toContain('help: Name the catalogue with --catalog or in error-contracts.config.json, or go to');
});

test('a catalogue with errors has no coverage', async () => {
  const { run, write } = coverageProject();
  write('catalog.json', '{}');
  const { code, stderr } = await run('coverage');
  expect(code).toBe(1);
  expect(stderr).toContain('Nothing was counted');
});

test('hostile operations and paths are no commands of the terminal', async () => {
  const { run, record } = coverageProject();
  record('3.jsonl', seen('emitted', 3001, { operation: '\u001b[2J\u202eGET /' }));
  const { stdout } = await run('coverage');
  expect(stdout).toContain('\\u001b[2J\\u202eGET /');
});
