import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measure-generation.ts';
import type { Section } from './section.ts';
import { figure, type Row, table } from './table.ts';

const sizes = [100, 1_000, 10_000, 100_000];
const script = fileURLToPath(new URL('measure-generation.ts', import.meta.url));

/** Measures what generating costs. Each size has a process of its own, so that its memory is measured alone. */
export async function run(): Promise<Section> {
  const rows = sizes.map((size): Row => rowOf(measured(size)));
  const large = rows.find(({ errors }) => errors === 10_000);
  return {
    title: 'Generating',
    notes: ['Seconds from the files of a synthetic catalogue with one translation to all generated files on disk.'],
    rows,
    markdown: table(rows),
    highlights: [
      {
        what: 'Generating everything for 10,000 codes',
        ours: `${figure(Number(large?.['all s']))} s`,
        limit: '–',
        'best other': '–',
      },
    ],
  };
}

function measured(size: number): Measurement {
  process.stderr.write(`  ${figure(size)} errors\n`);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--max-old-space-size=16384', script, String(size)], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`The measurement of ${size} errors failed: ${stderr}`);
  return JSON.parse(stdout);
}

function rowOf({ errors, seconds, peakBytes, outputBytes }: Measurement): Row {
  const phases = Object.entries(seconds).map(([phase, value]) => [`${phase} s`, round(value, 2)]);
  const all = Object.values(seconds).reduce((sum, value) => sum + value, 0);
  return {
    errors,
    ...Object.fromEntries(phases),
    'all s': round(all, 2),
    'µs per error': Math.round((all / errors) * 1e6),
    'peak MB': Math.round(peakBytes / 1e6),
    'output MB': round(outputBytes / 1e6, 1),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
