// Mutates the parts, one file at a time, until they are done or the time is over, and writes docs/mutation.md.
// npm run mutation -- [PART …] [--only=PATH …] [--minutes=10] [--seed=1] [--report]: the files come in the order of the seed.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesOf } from './files-of.ts';
import { inOrderOf } from './in-order-of.ts';
import { parts } from './parts.ts';
import { writeReport } from './write-report.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cache = fileURLToPath(new URL('../.cache', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    report: { type: 'boolean', default: false },
  },
});
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  throw new Error(`There is no part ${unknown}. There are ${Object.keys(parts).join(', ')}.`);
}
if (!values.report) for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) mutate(name);
writeReport(root, cache);

function mutate(name: string): void {
  const { folder, mutate: globs } = parts[name] as (typeof parts)[string];
  const isWanted = (file: string): boolean =>
    values.only.length === 0 || values.only.some((path) => file.includes(path));
  const files = inOrderOf(Number(values.seed), filesOf(globs, join(root, folder))).filter(isWanted);
  const until = Date.now() + Number(values.minutes) * 60_000;
  mkdirSync(join(cache, name), { recursive: true });
  for (const file of files) {
    if (Date.now() >= until) return;
    const report = join(cache, name, file.replaceAll('/', '+'));
    const script = fileURLToPath(new URL('run-part.ts', import.meta.url));
    const args = [script, name, `${report}.json`, `${report}.incremental.json`, file];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status === 0) continue;
    // The other files are not lost for it.
    process.stderr.write(`Stryker failed in ${name}: ${file}.\n`);
    process.exitCode = 1;
  }
}
