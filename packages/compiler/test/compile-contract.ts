import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contract } from '@error-contracts/catalog';
import { emitAll } from './compile-fixture.js';
import { runTsc } from './run-tsc.js';

/** Compiles everything that is generated from a contract and a module `use.ts` beside it. Returns what tsc says. */
export async function compileContract(contract: Contract, folder: string, use: string): Promise<string> {
  const source = join(folder, 'src');
  const files = new Map([...(await emitAll(contract)), ['use.ts', use]]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  const modules = [...files.keys()].filter((path) => path.endsWith('.ts')).map((path) => join(source, path));
  return runTsc(source, join(folder, 'out'), modules);
}

/** Runs the compiled `use.ts` where no code can be made from strings. Returns the JSON that it prints. */
export function runCompiled(folder: string, ...args: readonly string[]): Record<string, never> {
  const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw'];
  const command = [...flags, join(folder, 'out/use.js'), ...args];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}
