import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TSC = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
const STRICT =
  '--ignoreConfig --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noUnusedLocals --noImplicitReturns ' +
  '--isolatedDeclarations --declaration --verbatimModuleSyntax --erasableSyntaxOnly --resolveJsonModule ' +
  '--target es2022 --module nodenext --rootDir';

/** Compiles modules of the folder `source` into `out`, under the strictest flags. Returns what the compiler says. */
export function runTsc(source: string, out: string, modules: readonly string[], types = ''): string {
  const flags = [...STRICT.split(' '), source, '--outDir', out, '--types', types];
  return spawnSync(process.execPath, [TSC, ...flags, ...modules], { encoding: 'utf8' }).stdout;
}
