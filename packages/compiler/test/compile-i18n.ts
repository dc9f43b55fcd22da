import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contract } from '@error-contracts/catalog';
import { emitI18n } from '../src/i18n/emit-i18n.js';
import { runTsc } from './run-tsc.js';

/** Compiles the messages of a contract and a module `use.ts` beside them. Returns the folder and what tsc says. */
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
  return { out, reported: runTsc(join(folder, 'src'), out, sources) };
}

/** Runs a compiled module where no code can be made from strings. Returns the JSON that it prints. */
export function run(out: string, module: string): unknown {
  const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw'];
  return JSON.parse(execFileSync(process.execPath, [...flags, join(out, module)], { encoding: 'utf8' }));
}
