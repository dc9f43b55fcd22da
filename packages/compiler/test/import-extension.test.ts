import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { rolldown } from 'rolldown';
import { afterAll, expect, test } from 'vitest';
import { targets } from '../src/targets.js';
import { contractOf, scratchFolder } from './compile-fixture.js';
import { runTsc } from './run-tsc.js';
import { writeTexts } from './write-texts.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

/** Writes every target below `src`, with a module that uses them. Returns the folder of the package. */
async function project(importExtension: string, fixture: string, type: 'module' | 'commonjs'): Promise<string> {
  const folder = join(scratch.folder, `${importExtension}-${type}-${fixture}`);
  const contract = await contractOf(fixture);
  for (const { name, emitter } of targets) {
    writeTexts(join(folder, 'src', name), await emitter({ importExtension })(contract));
  }
  const ending = importExtension === 'none' ? '' : `.${importExtension}`;
  writeTexts(
    folder,
    new Map([
      ['src/main.ts', main(ending)],
      ['package.json', JSON.stringify({ type })],
    ]),
  );
  return folder;
}

const main = (ending: string): string => `import { catalog } from './types/index${ending}';
import { createFormatter, loadLocale, locales } from './i18n/index${ending}';
import { isErrorResponse } from './validators/index${ending}';
async function main(): Promise<void> {
  const loaded = [];
  for (const tag of locales) loaded.push((await loadLocale(tag)).locale);
  const format = createFormatter([await loadLocale(locales[0])]) as (error: string) => { readonly text: string };
  const [first = ''] = Object.keys(catalog);
  const said = [loaded, isErrorResponse({}), format(first).text === first, first];
  (globalThis as unknown as { console: { log(text: string): void } }).console.log(JSON.stringify(said));
}
void main();
`;

const EVERY = 'every-feature';
const said = [['en', 'ar', 'zh-Hant'], false, false, expect.any(String)];
const run = (file: string, ...flags: string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [...flags, file], { encoding: 'utf8' }));

// Node before 22.18 strips no types.
test.runIf(process.features.typescript)(
  'ts: Node runs it as it is, and tsc accepts it',
  async () => {
    const folder = await project('ts', EVERY, 'module');
    expect(run(join(folder, 'src/main.ts'))).toEqual(said);
    const main = [join(folder, 'src/main.ts'), '--rewriteRelativeImportExtensions'];
    expect(runTsc(join(folder, 'src'), join(folder, 'out'), main)).toBe('');
    expect(run(join(folder, 'out/main.js'))).toEqual(said);
  },
  60_000,
);

test.each(someOf(['none', 'js', 'ts'], 1))(
  '%s: a bundler and the resolution of bundlers take it',
  async (ending) => {
    const folder = await project(ending, EVERY, 'module');
    const flags = [
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      ...(ending === 'ts' ? ['--rewriteRelativeImportExtensions'] : []),
    ];
    expect(runTsc(join(folder, 'src'), join(folder, 'types'), [join(folder, 'src/main.ts'), ...flags])).toBe('');
    // No alias of extensions: webpack 5 has none either.
    const resolve = ending === 'js' ? {} : { extensionAlias: {} };
    const bundle = await rolldown({ input: join(folder, 'src/main.ts'), platform: 'node', resolve });
    await bundle.write({ dir: join(folder, 'bundle'), format: 'esm', entryFileNames: '[name].mjs' });
    await bundle.close();
    expect(run(join(folder, 'bundle/main.mjs'))).toEqual(said);
  },
  60_000,
);

test('js: a CommonJS package with nodenext compiles and loads every language', async () => {
  const folder = await project('js', EVERY, 'commonjs');
  const flags = ['--verbatimModuleSyntax', 'false'];
  expect(runTsc(join(folder, 'src'), join(folder, 'out'), [join(folder, 'src/main.ts'), ...flags])).toBe('');
  expect(run(join(folder, 'out/main.js'))).toEqual(said);
}, 60_000);

test('none: a CommonJS package with the resolution of bundlers runs', async () => {
  const folder = await project('none', EVERY, 'commonjs');
  const flags = ['--verbatimModuleSyntax', 'false', '--module', 'commonjs', '--moduleResolution', 'bundler'];
  expect(runTsc(join(folder, 'src'), join(folder, 'out'), [join(folder, 'src/main.ts'), ...flags])).toBe('');
  expect(run(join(folder, 'out/main.js'))).toEqual(said);
}, 60_000);

test.each(someOf(['hostile', EVERY, 'envelopes/4-json-api', 'string-codes'], 2))(
  '%s: no import is missed, and no text is changed',
  async (fixture) => {
    const contract = await contractOf(fixture);
    for (const { emitter } of targets) {
      const files = await emitter()(contract);
      for (const importExtension of ['ts', 'none']) {
        const ending = importExtension === 'none' ? '' : '.ts';
        for (const [path, text] of await emitter({ importExtension })(contract)) {
          const before = files.get(path)?.split('\n') ?? [];
          const changed = text
            .split('\n')
            .flatMap((line, index) => (line === before[index] ? [] : [[before[index], line]]));
          for (const [old = '', line] of changed) {
            expect(old).toMatch(/^(import|export|\} from| {2}"[\w-]+": \(\) => import)/);
            expect(line).toBe(old.replace(/\.js(?=['"])/, ending));
          }
          const missed = text
            .split('\n')
            .filter((line) => /^(import|export|\} from) .*['"]\.\.?\/.*\.js['"]/.test(line));
          expect(missed).toEqual([]);
        }
      }
    }
  },
);
