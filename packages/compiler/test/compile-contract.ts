import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contract } from '@error-contracts/catalog';
import { emitAll } from './compile-fixture.js';

const TSC = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
const STRICT =
  '--ignoreConfig --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noUnusedLocals --noImplicitReturns ' +
  '--isolatedDeclarations --declaration --verbatimModuleSyntax --erasableSyntaxOnly --resolveJsonModule ' +
  '--target es2022 --lib es2022,dom --module nodenext';

/** Compiles all that is generated from a contract, and a module `use.ts` beside it, in a folder; what tsc says. */
export async function compileContract(contract: Contract, folder: string, use: string): Promise<string> {
  const source = join(folder, 'src');
  const files = new Map([...(await emitAll(contract)), ['use.ts', use]]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  const modules = [...files.keys()].filter((path) => path.endsWith('.ts')).map((path) => join(source, path));
  const flags = [...STRICT.split(' '), '--types', '', '--rootDir', source, '--outDir', join(folder, 'out')];
  return spawnSync(process.execPath, [TSC, ...flags, ...modules], { encoding: 'utf8' }).stdout;
}

/** What the compiled `use.ts` prints as JSON, where no code can be made from strings. */
export function runCompiled(folder: string, ...args: readonly string[]): Record<string, never> {
  const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw'];
  const command = [...flags, join(folder, 'out/use.js'), ...args];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}
