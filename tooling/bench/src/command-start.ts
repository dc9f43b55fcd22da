import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';
import type { Highlight, Section } from './section.ts';
import { type Row, table } from './table.ts';

const rounds = 5;
/** The clock of a shell has steps of ten milliseconds. */
const runsPerRound = 20;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

const LIMIT = 'node -e 0 (limit)';

/** What is started, each by the file that npm links. */
const commands: Readonly<Record<string, readonly string[]>> = {
  [LIMIT]: [process.execPath, '-e', '0'],
  'error-contracts --help': [bin('error-contracts'), '--help'],
  'error-contracts explain 2004': [bin('error-contracts'), 'explain', '2004', '--no-history'],
  'error-contracts check, 99 codes': [bin('error-contracts'), 'check'],
  'tsc --version': [bin('tsc'), '--version'],
  'biome --version': [bin('biome'), '--version'],
  'prettier --version': [bin('prettier'), '--version'],
};

/** What the start of a command costs: processor time of the whole process, as a multiple of an empty program. */
export async function run(): Promise<Section> {
  const names = Object.keys(commands);
  for (const name of names) measured(name, 1);
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples.get(name)?.push(measured(name, runsPerRound));
  }
  const limits = samples.get(LIMIT) ?? [];
  const rows = names.map((name): Row => {
    const own = samples.get(name) ?? [];
    const ratio = median(own.map((sample, round) => sample / (limits[round] ?? Number.NaN)));
    return { '': name, '× node -e 0': Number(ratio.toFixed(2)), ms: Number(median(own).toFixed(0)) };
  });
  return {
    title: 'Start of the command',
    notes: [
      `Processor time, user and system, of whole processes on Node ${process.versions.node}, in turn; the median of ${rounds} rounds of ${runsPerRound} runs.`,
      'tsc and biome are native programs that a small program in Node starts.',
      'Marks: --help ≤ 2, explain ≤ 3, check ≤ 4. On Node 20, where an empty program takes twice the time, all are met (1.3, 2.2, 3.3). On Node 26 explain and check miss theirs by some 5 and 20 ms: they load the catalogue room once and run it cold.',
    ],
    rows,
    markdown: table(rows),
    highlights: [highlight(rows)],
  };
}

function highlight(rows: readonly Row[]): Highlight {
  const ratioOf = (name: string): string => `${rows.find((row) => row[''] === name)?.['× node -e 0']} ×`;
  return {
    what: 'Starting the command, as a multiple of an empty program',
    ours: `${ratioOf('error-contracts explain 2004')} (explain)`,
    limit: '1 ×',
    'best other': `${ratioOf('prettier --version')} (prettier --version)`,
  };
}

/** Milliseconds of processor time of one run; the shell adds up what its children took. */
function measured(name: string, runs: number): number {
  const script = 'i=0; while [ $i -lt "$0" ]; do "$@" >/dev/null 2>&1 || exit; i=$((i + 1)); done; times';
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, PATH } } as const;
  const { stdout, status } = spawnSync('sh', ['-c', script, String(runs), ...(commands[name] ?? [])], options);
  if (status !== 0) throw new Error(`${name} failed: is everything built?`);
  const [user = 0, system = 0] = (stdout.trim().split('\n')[1] ?? '').split(' ').map(milliseconds);
  return (user + system) / runs;
}

/** `0m1.23s` in milliseconds. */
function milliseconds(text: string): number {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}
