import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contract } from '@error-contracts/catalog';
import { emitI18n } from '../src/i18n/emit-i18n.js';

const TSC = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
const STRICT =
  '--ignoreConfig --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noUnusedLocals --isolatedDeclarations ' +
  '--declaration --verbatimModuleSyntax --erasableSyntaxOnly --target es2022 --lib es2022,dom --module nodenext';

/** Compiles the generated messages of a contract and a module `use.ts` beside them; answers the folder and what tsc says. */
export async function compileI18n(contract: Contract, folder: string, use: string) {
  for (const [path, text] of [...(await emitI18n(contract)), ['use.ts', use] as const]) {
    mkdirSync(dirname(join(folder, 'src', path)), { recursive: true });
    writeFileSync(join(folder, 'src', path), text);
  }
  const locales = contract.locales.flatMap(({ tag }) =>
    ['index.ts', 'messages.ts'].map((file) => `locales/${tag}/${file}`),
  );
  const sources = ['use.ts', ...locales].map((path) => join(folder, 'src', path));
  const out = join(folder, 'out');
  const flags = [...STRICT.split(' '), '--types', '', '--rootDir', join(folder, 'src'), '--outDir', out];
  const { stdout } = spawnSync(process.execPath, [TSC, ...flags, ...sources], { encoding: 'utf8' });
  return { out, reported: stdout };
}

/** What a compiled module prints as JSON, where no code can be made from strings. */
export function run(out: string, module: string): unknown {
  const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw'];
  return JSON.parse(execFileSync(process.execPath, [...flags, join(out, module)], { encoding: 'utf8' }));
}
