import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { contractOf, emitAll, fixtures, scratchFolder } from './compile-fixture.js';

const TSC = fileURLToPath(
  new URL('../bin/tsc', import.meta.resolve('typescript/package.json').replace('package.json', 'lib/x')),
);
const STRICT = [
  ...[
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--noUnusedLocals',
    '--noImplicitReturns',
  ],
  ...[
    '--isolatedDeclarations',
    '--declaration',
    '--verbatimModuleSyntax',
    '--erasableSyntaxOnly',
    '--resolveJsonModule',
  ],
  ...['--ignoreConfig', '--target', 'es2022', '--lib', 'es2022,dom', '--module', 'nodenext', '--types', ''],
];

const scratch = scratchFolder();
afterAll(scratch.remove);

describe.each(fixtures)('what is generated from %s', (name) => {
  test('compiles under the strictest TypeScript and runs where code cannot be made from strings', async () => {
    const contract = await contractOf(name);
    const source = join(scratch.folder, name, 'src');
    for (const [path, text] of await emitAll(contract)) {
      mkdirSync(dirname(join(source, path)), { recursive: true });
      writeFileSync(join(source, path), text);
    }
    writeFileSync(join(source, 'print.ts'), PRINT);
    const out = join(scratch.folder, name, 'out');
    const compiled = spawnSync(
      process.execPath,
      [TSC, ...STRICT, '--rootDir', source, '--outDir', out, join(source, 'print.ts')],
      {
        encoding: 'utf8',
      },
    );
    expect(compiled.stdout).toBe('');

    const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw'];
    const printed = JSON.parse(
      execFileSync(process.execPath, [...flags, join(out, 'print.js'), contract.sourceLocale], { encoding: 'utf8' }),
    );
    expect(printed.names).toEqual(contract.errors.map((error) => error.name));
    expect(printed.owned).toBe(false);
    for (const error of contract.errors.filter(({ data }) => data.length === 0)) {
      const [text] = contract.locales[0]?.messages.get(error.name) ?? [];
      expect(printed.texts[error.name], error.name).toBe(text);
    }
  }, 60_000);
});

/** Prints what the generated modules say, and whether a text of the catalogue ran. */
const PRINT = `
import { catalog } from './types/index.js';
import { createFormatter, loadLocale } from './i18n/index.js';
import { isErrorResponse } from './validators/index.js';
declare const process: { argv: string[]; stdout: { write(text: string): void } };
const format = createFormatter([await loadLocale(process.argv[2] ?? '')]) as unknown as
  { received(code: unknown, data: unknown): { text: string } | undefined };
const texts: Record<string, string | undefined> = {};
for (const { name, code } of Object.values(catalog)) texts[name] = format.received(code, null)?.text;
isErrorResponse({});
process.stdout.write(JSON.stringify({ names: Object.keys(catalog), texts, owned: 'owned' in globalThis }));
export {};
`;
