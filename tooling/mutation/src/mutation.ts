// Mutates the parts, a few files at a time, until they are done or the time is over, and writes docs/mutation.md.
// npm run mutation -- [PART …] [--minutes=10] [--seed=1] [--report]: the files come in the order of the seed.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesOf } from './files-of.ts';
import { inOrderOf } from './in-order-of.ts';
import { parts } from './parts.ts';
import { writeReport } from './write-report.ts';

/** Few, so that an interruption loses little. */
const FILES_AT_ONCE = 2;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const cache = fileURLToPath(new URL('../.cache', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    report: { type: 'boolean', default: false },
  },
});
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  throw new Error(`There is no part ${unknown}. There are ${Object.keys(parts).join(', ')}.`);
}
if (!values.report) for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) mutate(name);
writeReport(root, cache, Number(values.seed));

function mutate(name: string): void {
  const { folder, mutate: globs } = parts[name] as (typeof parts)[string];
  const cwd = join(root, folder);
  const files = inOrderOf(Number(values.seed), filesOf(globs, cwd));
  const until = Date.now() + Number(values.minutes) * 60_000;
  mkdirSync(join(cache, name), { recursive: true });
  for (let first = 0; first < files.length && Date.now() < until; first += FILES_AT_ONCE) {
    const report = join(cache, name, String(first));
    const args = [`${report}.json`, `${report}.incremental.json`, ...files.slice(first, first + FILES_AT_ONCE)];
    const script = fileURLToPath(new URL('run-part.ts', import.meta.url));
    const { status } = spawnSync(process.execPath, [script, name, ...args], { stdio: 'inherit' });
    if (status === 0) continue;
    // The other files are not lost for it.
    process.stderr.write(`Stryker failed in ${name}: ${args.slice(2).join(', ')}.\n`);
    process.exitCode = 1;
  }
}
