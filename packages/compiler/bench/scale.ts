// Writes docs/scale.md: what `check`, `generate` and tsc take for catalogues of growing sizes.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Dimension } from './scale/dimension.ts';
import { dimensions } from './scale/dimensions.ts';
import { wrongDimensions } from './scale/wrong-dimensions.ts';

const STEPS = [1, 2, 4];
const RUNS = 2;
const LONGEST_RUN = 300_000;

/** The milliseconds of each step, by what was measured. */
type Times = ReadonlyMap<string, readonly number[]>;

const right = dimensions.map((dimension) => row(dimension, measure(dimension), ['check', 'generate', 'tsc']));
const wrong = wrongDimensions.map((dimension) => row(dimension, measure(dimension), ['check']));
const document = join(import.meta.dirname, '../../../docs/scale.md');
writeFileSync(document, page());
process.stdout.write(`Wrote ${document}\n`);

function measure(dimension: Dimension): Times {
  const times = new Map<string, number[]>([
    ['check', []],
    ['generate', []],
    ['tsc', []],
  ]);
  for (const step of STEPS) {
    const { check, tsc = Number.NaN, ...targets } = run(dimension.name, dimension.from * step);
    times.get('check')?.push(Number(check));
    times.get('tsc')?.push(tsc);
    times.get('generate')?.push(Object.values(targets).reduce((sum, time) => sum + time, 0));
  }
  return times;
}

/** Returns the least of some runs for each part. */
function run(name: string, size: number): Readonly<Record<string, number>> {
  const runs = Array.from({ length: RUNS }, () => runOnce(name, size));
  const parts = Object.keys(runs[0] ?? {});
  return Object.fromEntries(parts.map((part) => [part, Math.min(...runs.map((times) => Number(times[part])))]));
}

function runOnce(name: string, size: number): Readonly<Record<string, number>> {
  process.stderr.write(`${name} ${size}\n`);
  const program = join(import.meta.dirname, 'scale/measure-size.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, name, `${size}`], {
    encoding: 'utf8',
    timeout: LONGEST_RUN,
  });
  if (status !== 0) throw new Error(`${name} ${size} did not end well.\n${stderr}`);
  return JSON.parse(stdout).times;
}

function row({ name, from }: Dimension, times: Times, columns: readonly string[]): string {
  const sizes = STEPS.map((step) => (from * step).toLocaleString('en')).join(', ');
  const cells = columns.map((column) => cell(times.get(column) ?? []));
  return `| ${[name, sizes, ...cells].join(' | ')} |`;
}

/** Returns the times and what each is of the one before. */
function cell(times: readonly number[]): string {
  const ratios = times.slice(1).map((time, index) => `×${(time / Number(times[index])).toFixed(1)}`);
  return `${times.map((time) => Math.round(time).toLocaleString('en')).join(', ')} (${ratios.join(', ')})`;
}

function page(): string {
  const [major, minor] = process.versions.node.split('.');
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const machine = `${cpus().length} cores, ${memory}, Node ${major}.${minor}, ${process.platform} ${process.arch}`;
  return `# Scale

\`npm run scale -w @error-contracts/compiler\` writes this file.
Each row is a catalogue that has much of one thing: some, twice as much and four times as much.
The times are milliseconds of the processor, on all its cores, the lesser of two runs in new processes.
In brackets is what a time is of the one before: about 2 or less means that the time grows with the size and not with its
square. Small times are mostly the start of the process.

${new Date().toISOString().slice(0, 10)}, ${machine}

\`check\` reads and checks the files. \`generate\` is all targets together, after the check.
\`tsc\` checks everything that is generated.
The rule [sizes-are-limited](rules.md#sizes-are-limited) refuses what is larger than the compiler is known to finish.

| much of | sizes | check | generate | tsc |
| --- | --- | --: | --: | --: |
${right.join('\n')}

## Many files

\`npm run scale -w error-contracts\` writes this table: a catalogue with 3,000 string codes in one file, the same in 40
files that it includes, and the same with integer codes. Each command runs as it is installed, in a new process.
The times are milliseconds of the processor, the least of five runs; in brackets is what they are of the first column.
\`diff\` finds a reworded message in every file since the release.

${tableOf('many-files')}

## Translations

\`npm run scale -w error-contracts\` writes this table, too: errors with a plural and a name, translated into German. The
file of a translator is XLIFF. The times are those of the processor, the lesser of two runs.

${tableOf('translations')}

## Mistakes

If much is wrong, \`check\` reports all of it. It suggests names only for the first hundred mistakes of a rule.

| much of | sizes | check |
| --- | --- | --: |
${wrong.join('\n')}
`;
}

/** Returns a table of the page as it is: the package of the command writes it. */
function tableOf(name: string): string {
  const text = readFileSync(document, 'utf8');
  const [start, end] = [text.indexOf(`<!-- ${name}:start -->`), text.indexOf(`<!-- ${name}:end -->`)];
  if (start === -1 || end === -1) throw new Error(`${document} has no table of ${name}.`);
  return text.slice(start, text.indexOf('\n', end));
}
