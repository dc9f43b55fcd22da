import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type ConfigProject, configProject, TARGETS } from '../config/config-project.js';
import { CATALOG } from '../support/project.js';
import { treeOf } from '../support/tree-of.js';
import { REPORT, type Watching, watching } from './watching.js';

const catalog = 'errors/shop.json';
const GENERATED = 'src/errors/i18n/locales/en/messages.ts';

const entry = (name: string, code: number): string =>
  `{ "errors": { "${name}": { "code": ${code}, "message": "${name}.", "status": 410, "domain": "order" } } }`;

/** The catalogue of the project with another text, which also includes files. */
const withText = (text: string): string =>
  CATALOG.replace('"errors": {', '"include": ["more/*.json"],\n  "errors": {').replace('Your card has expired.', text);

test('a watch: what people and editors do to its files, one after the other', async () => {
  const here = configProject({ catalog, targets: TARGETS }, withText('Expired.'));
  here.write('errors/more/first.json', entry('ORDER_LOST', 2001));
  // A project without the package that generated code imports.
  here.write('package.json', '{}');
  const at = (path: string): string => join(here.folder, path);
  const generated = (): string => readFileSync(at(GENERATED), 'utf8');
  const watch = await watching(here.folder);
  // The note about a missing package is on the other stream, and may come first or last.
  expect(watch.printed()).toMatch(/^types: 5 errors -> .*Watching 4 files\. Ctrl-C ends it\.\n/s);

  await step('a save', watch, () => here.write(catalog, withText('Gone.')), REPORT, [
    /^\n\d\d:\d\d:\d\d errors\/shop\.json changed\ntypes: /,
  ]);
  expect(generated()).toContain('"Gone."');

  await step(
    'a file that is wrong',
    watch,
    () => here.write(catalog, withText('Gone {.')),
    /Nothing was written to src/,
    [/errors\/shop\.json:\d+:\d+ error /, 'help: '],
  );
  expect(generated()).toContain('"Gone."');

  const replaced = (): void => {
    here.write('errors/.shop.json.swp', 'x');
    here.write('errors/shop.json~', withText('Renamed.'));
    renameSync(at('errors/shop.json~'), at(catalog));
    rmSync(at('errors/.shop.json.swp'));
  };
  // Of the folder, which has changed too, nobody wants to read.
  await step('an editor that writes beside the file and renames', watch, replaced, REPORT, [
    /^\n\d\d:\d\d:\d\d errors\/shop\.json changed\n/,
  ]);
  expect(generated()).toContain('"Renamed."');

  await step('an included file that is new', watch, () =>
    here.write('errors/more/second.json', entry('ORDER_FULL', 2002)),
  );
  expect(generated()).toContain('ORDER_FULL');

  await step('a language that is new', watch, () => here.write('errors/locales/fr.json', { ORDER_FULL: 'Complet.' }));
  expect(readFileSync(at('src/errors/i18n/locales/fr/messages.ts'), 'utf8')).toContain('Complet.');

  await step('a file that vanishes', watch, () => rmSync(at('errors/more/second.json')), /Nothing was written to src/, [
    'ORDER_FULL',
  ]);
  await step('its language too', watch, () => rmSync(at('errors/locales/fr.json')));
  expect(generated()).not.toContain('ORDER_FULL');
  expect(existsSync(at('src/errors/i18n/locales/fr'))).toBe(false);

  const text = readFileSync(at(catalog), 'utf8');
  await step('a folder that is deleted', watch, () => rmSync(at('errors'), { recursive: true }), /no such catalogue/);
  expect(generated()).toContain('"Renamed."');
  await step('and comes back', watch, () => {
    here.write(catalog, text.replace('Renamed.', 'Back.'));
    here.write('errors/more/first.json', entry('ORDER_LOST', 2001));
  });
  expect(generated()).toContain('"Back."');

  await step('a generated folder that is deleted', watch, () => rmSync(at('src/errors/types'), { recursive: true }));
  expect(existsSync(at('src/errors/types/index.ts'))).toBe(true);

  await step('one generated file that is deleted', watch, () => rmSync(at('src/errors/types/index.ts')));
  expect(existsSync(at('src/errors/types/index.ts'))).toBe(true);

  await step('a config that is wrong', watch, () => here.write(CONFIG, '{'), /Nothing was written\.\n/, [
    /error-contracts\.config\.json:1:\d error /,
  ]);
  const moved = { ...TARGETS, types: { out: 'src/other' } };
  await step('a config that says something else', watch, () => here.write(CONFIG, { catalog, targets: moved }));
  expect(existsSync(at('src/other/index.ts'))).toBe(true);

  await step(
    'a folder with the work of a person',
    watch,
    () => {
      here.write('src/mine/keep.ts', 'export {};\n');
      here.write(CONFIG, { catalog, targets: { types: { out: 'src/mine' } } });
    },
    /holds files that error-contracts did not write: keep\.ts/,
  );
  await step('which the config leaves alone again', watch, () => here.write(CONFIG, { catalog, targets: TARGETS }));

  const generations = (): number => watch.printed().split(' changed\n').length;
  const before = generations();
  await step('five saves in 100 ms', watch, async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      here.write(catalog, withText(`Saved ${round} times.`));
      if (round < 5) await sleep(20);
    }
  });
  await sleep(400);
  expect(generated()).toContain('"Saved 5 times."');
  expect(generations() - before).toBe(1);

  expect(watch.printed()).not.toContain('\u001b');
  expect(watch.printed().split('which is not installed there').length).toBe(2);
  expect(await watch.stop('SIGINT')).toEqual({ code: 130, signal: null });
  expect(Object.keys(treeOf(here.folder)).filter((path) => /lock|journal|\.tmp$/.test(path))).toEqual([]);
}, 60_000);

const CONFIG = 'error-contracts.config.json';

/** Does something, and expects that the watch says so. */
async function step(
  what: string,
  watch: Watching,
  work: () => unknown,
  says: RegExp = REPORT,
  also: readonly (RegExp | string)[] = [],
): Promise<string> {
  const printed = await watch.after(work, says).catch((error: Error) => {
    throw new Error(`${what}: ${error.message}`);
  });
  for (const one of also) expect(printed, what).toMatch(one);
  return printed;
}

describe('a watch that cannot begin is a usage error', () => {
  const here = (): ConfigProject => configProject({ catalog, targets: TARGETS });
  test.each([
    ['without a target', { catalog }, '', 'No target was named, and no config lists any.'],
    ['without a folder', { catalog }, ' types', '--out is missing'],
    ['that writes nothing', { catalog, targets: TARGETS }, ' --check', 'Leave one of them out.'],
    ['for a machine', { catalog, targets: TARGETS }, ' --format json', '--watch reports as text only.'],
    ['without a catalogue', undefined, ' types --out x --catalog=', '--catalog is empty.'],
  ])('%s', async (_, config, args, says) => {
    const { write, run } = here();
    if (config !== undefined) write(CONFIG, config);
    const { code, stderr } = await run(`generate --watch${args}`);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  test('with a folder that holds the work of a person', async () => {
    const { folder, run } = here();
    mkdirSync(join(folder, 'src/errors/types'), { recursive: true });
    writeFileSync(join(folder, 'src/errors/types/mine.ts'), 'export {};\n');
    expect(await run('generate --watch')).toMatchObject({ code: 2, stderr: expect.stringContaining('mine.ts') });
  });
});
