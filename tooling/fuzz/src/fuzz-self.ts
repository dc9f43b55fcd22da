// npm run fuzz:self: runs every suite that reads FUZZ_SEED with other seeds and more examples, one after another.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSuites, type Suite } from './find-suites.ts';
import { newSeed, readOptions, USAGE } from './read-options.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

process.exitCode = fuzz(process.argv.slice(2));

function fuzz(args: readonly string[]): number {
  const options = readOptions(args);
  if (options === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const suites = findSuites(root).filter(({ folder, file }) => join(folder, file).includes(options.only));
  if (suites.length === 0) {
    process.stderr.write(`No suite that reads FUZZ_SEED has "${options.only}" in its path.\n`);
    return 2;
  }
  const end = performance.now() + options.minutes * 60_000;
  const repeats: string[] = [];
  let runs = 0;
  const seeds = [...options.seeds];
  for (
    let seed = seeds.shift();
    seed !== undefined;
    seed = seeds.shift() ?? (performance.now() < end ? newSeed() : undefined)
  ) {
    for (const suite of suites) {
      runs += 1;
      if (!passes(suite, seed, options.scale)) {
        repeats.push(
          `npm run fuzz:self -- --seed ${seed} --scale ${options.scale} --only ${join(suite.folder, suite.file)}`,
        );
      }
    }
  }
  process.stdout.write(`${runs} runs of ${suites.length} suites, ${repeats.length} failed\n`);
  for (const repeat of repeats) process.stdout.write(`  repeat: ${repeat}\n`);
  return repeats.length === 0 ? 0 : 1;
}

/** The suites of `npm run test:all` have a config of their own. */
function configOf(file: string): readonly string[] {
  return /\.all\.test\.tsx?$/.test(file) ? ['--config', 'vitest.all.config.ts'] : [];
}

function passes({ folder, file }: Suite, seed: number, scale: number): boolean {
  const start = performance.now();
  // A large scale takes longer than a test usually may.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', ...configOf(file), file, '--maxWorkers=1', `--testTimeout=${24 * 3_600_000}`],
    {
      cwd: join(root, folder),
      env: { ...process.env, FUZZ_SEED: `${seed}`, FUZZ_SCALE: `${scale}` },
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const result = status === 0 ? 'ok' : 'FAILED';
  process.stdout.write(
    `${result.padEnd(6)} seed ${seed} scale ${scale} ${seconds.padStart(7)} s  ${join(folder, file)}\n`,
  );
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`);
  return status === 0;
}
