// Measures one size in a process of its own and prints the figures as JSON.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';
import { emitI18n, emitTypes, emitValidators, writeFiles } from '@error-contracts/compiler';
import { writeSyntheticCatalog } from './synthetic-contract.ts';

/** What one size costs. */
export interface Measurement {
  readonly errors: number;
  readonly seconds: { readonly [phase: string]: number };
  readonly peakBytes: number;
  readonly outputBytes: number;
}

const size = Number(process.argv[2]);
const folder = writeSyntheticCatalog(size);

const seconds: Record<string, number> = {};
const sources = await timed('read', () => readSources(join(folder, 'catalog.json')));
const { contract, diagnostics } = await timed('check', async () => check(sources));
if (contract === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
const emitters = { types: emitTypes, validators: emitValidators({ typesModule: '../types/index.js' }), i18n: emitI18n };
let outputBytes = 0;
for (const [target, emit] of Object.entries(emitters)) {
  const files = await timed(target, () => emit(contract));
  const { bytes } = await timed('write', () => writeFiles(join(folder, target), files));
  outputBytes += bytes;
}
rmSync(folder, { recursive: true });
// maxRSS is in KiB on every platform.
const measurement: Measurement = {
  errors: size,
  seconds,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  outputBytes,
};
process.stdout.write(JSON.stringify(measurement));

async function timed<Result>(phase: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  seconds[phase] = (seconds[phase] ?? 0) + (performance.now() - start) / 1000;
  return result;
}
