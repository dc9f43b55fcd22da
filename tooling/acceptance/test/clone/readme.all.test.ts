import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { firstRelease } from '../first-release.js';
import { blocksIn, languages } from '../readme-blocks.js';
import { mustRun, type Ran } from '../repository.js';
import { commitInClone, resetClone, runInClone } from './clone.js';

const clone = resetClone();

beforeAll(() => {
  expect(languages).toEqual(expect.arrayContaining(['json', 'mermaid', 'sh', 'text', 'ts']));
  // The README tells of the first catalogue: the codes that it adds are free there, whatever was added since.
  for (const name of ['locales', 'translations']) rmSync(join(clone.folder, 'schemas', name), { recursive: true });
  cpSync(firstRelease, join(clone.folder, 'schemas'), { recursive: true });
  commitInClone();
  sh('npm run build');
}, 180_000);

describe('commands', () => {
  const ownProject = join(clone.folder, 'shop');
  beforeAll(() => {
    const [entry = '', catalog = '', envelope = '', config = ''] = blocksIn('json');
    addEntry(entry);
    mkdirSync(ownProject);
    writeFileSync(join(ownProject, 'my-catalog.json'), catalog.replace('"errors"', `${envelope.trim()},\n  "errors"`));
    writeFileSync(join(ownProject, 'error-contracts.config.json'), config);
    mkdirSync(join(clone.folder, 'docs'), { recursive: true });
    writeFileSync(
      join(clone.folder, 'docs/vendor-codes.md'),
      '| Code | Description |\n| - | - |\n| 2004 | 用户不存在 |\n',
    );
  });

  // The suite cannot run itself, and `npm start` does not end: it has a test of its own.
  const commands = blocksIn('sh')
    .flatMap((text) => {
      // A catalogue of one's own is in a project of one's own.
      const folder = text.includes('my-catalog.json') ? ownProject : clone.folder;
      return text.split('\n').map((line) => [line.trim(), folder] as const);
    })
    .filter(([line]) => line !== '' && !line.startsWith('npm ci && '));

  test.each(commands)(
    '%s',
    (command, folder) => {
      // npx is tried once; it starts what the path finds, half a second later.
      const line = command === commands[0]?.[0] ? command : command.replace(/^npx /, '');
      const { code, stdout, stderr } = sh(`cd "${folder}" && ${line}`);
      expect(code, stdout + stderr).toBe(0);
      // What writes a file says so on standard error.
      expect(stdout + stderr).not.toBe('');
      if (command === 'npm run build') expectTable(stdout);
      if (command.endsWith(' diff')) for (const line of linesOf(1)) expect(stdout).toContain(line);
    },
    180_000,
  );

  test('the added code is in all three packages', () => {
    const script = `
      import { catalog } from '@error-contracts/types';
      import { isErrorResponse } from '@error-contracts/validators';
      import { createFormatter, loadLocale } from '@error-contracts/i18n';
      const format = createFormatter([await loadLocale('zh-CN')]);
      const { code } = catalog.CARD_EXPIRED;
      console.log(code, isErrorResponse({ code, message: '', data: null }), format('CARD_EXPIRED').text);`;
    writeFileSync(join(clone.folder, 'added.mjs'), script);
    expect(mustRun(process.execPath, ['added.mjs'], clone.folder)).toBe('5026 true 银行卡已过期\n');
  });

  test('a catalogue in several files is one catalogue', () => {
    const [, , , , catalog = '', orders = ''] = blocksIn('json');
    const folder = join(clone.folder, 'several-files');
    mkdirSync(join(folder, 'errors'), { recursive: true });
    writeFileSync(join(folder, 'catalog.json'), catalog);
    writeFileSync(join(folder, 'errors/orders.json'), orders);
    const { code, stdout, stderr } = sh(`cd "${folder}" && npx error-contracts explain ORDER_LOST`);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(
      /^1001 ORDER_LOST {2}HTTP 410, order\n.*owner +order-team, by the file errors\/orders\.json\n/s,
    );
  });

  test('a wrong edit is answered as shown', () => {
    mustRun('git', ['checkout', '--quiet', '--', 'schemas'], clone.folder);
    addEntry((blocksIn('json')[0] ?? '').replace('"code": 5026', '"code": 5025'));
    const { code, stdout } = sh('npx error-contracts check');
    expect(code).toBe(1);
    const printed = stdout.replaceAll(/:\d+:\d+/g, '');
    for (const line of linesOf(0)) expect(printed).toContain(line.replace(/:\d+:\d+/, ''));
  });

  test('and stops the build, which ends with that diagnostic and no line of turbo or npm', () => {
    const { code, stdout, stderr } = sh('npm run build 2>&1');
    expect(code, stderr).toBe(1);
    const last = stdout.slice(stdout.lastIndexOf('run failed')).split('\n').slice(1).join('\n');
    expect(last).toMatch(
      /^\nschemas\/catalog\.json:\d+:\d+ error .*\n1 error\nNothing was written to packages\/.*\n$/s,
    );
    for (const line of linesOf(0)) expect(last.replaceAll(/:\d+:\d+/g, '')).toContain(line.replace(/:\d+:\d+/, ''));
  }, 60_000);
});

function expectTable(stdout: string): void {
  expect(stdout).toMatch(/authing: \d+ codes in \d+ languages \(zh-CN, /);
  for (const name of ['types', 'validators', 'i18n']) {
    expect(stdout).toMatch(new RegExp(`@error-contracts/${name} +\\d+ +[\\d.]+ kB +[\\d.]+ kB +(built|unchanged)`));
  }
  expect(stdout).toMatch(/\d+ tasks, \d+ of them from the cache, [\d.]+ s/);
}

/** The lines of a block of output. */
function linesOf(block: number): readonly string[] {
  return (blocksIn('text')[block] ?? '').trim().split('\n');
}

function sh(command: string): Ran {
  return runInClone('sh', '-c', command);
}

function addEntry(entry: string): void {
  const file = join(clone.folder, 'schemas/catalog.json');
  const catalog = JSON.parse(readFileSync(file, 'utf8'));
  const errors = { ...catalog.errors, ...JSON.parse(`{${entry}}`) };
  writeFileSync(file, JSON.stringify({ ...catalog, errors }, null, 2));
}
