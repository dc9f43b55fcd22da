import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Layout } from './layouts.ts';

const BIN = fileURLToPath(new URL('../../bin/error-contracts.js', import.meta.url));
const CLOCK = new URL('report-time.ts', import.meta.url).href;

const CONFIG = {
  catalog: 'catalog.json',
  targets: { types: { out: 'out/types' }, validators: { out: 'out/validators' }, i18n: { out: 'out/i18n' } },
};

/** Returns the milliseconds of the processor that each command takes for a catalogue in a new folder. */
export function measureCommands({ files }: Layout): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-scale-'));
  try {
    write(folder, {
      ...files,
      'error-contracts.config.json': CONFIG,
      'package.json': { name: 'large', version: '1.0.0' },
    });
    const times = new Map<string, number>();
    const run = (name: string, args: readonly string[], status = 0): void => {
      times.set(name, timeOf(folder, args, status));
    };
    run('check', ['check']);
    run('generate', ['generate']);
    run('release', ['release', '1.0.0']);
    reword(folder, files);
    run('diff', ['diff']);
    run('release 1.0.1', ['release', '1.0.1']);
    return times;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeOf(folder: string, args: readonly string[], expected: number): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', CLOCK, BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  const time = /^time (\d+\.?\d*)$/m.exec(stderr)?.[1];
  if (status !== expected || time === undefined) throw new Error(`${args.join(' ')} failed.\n${stdout}${stderr}`);
  return Number(time);
}

/** Rewords one message in every file. */
function reword(folder: string, files: Layout['files']): void {
  for (const path of Object.keys(files)) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace('was not found', 'is not there'));
  }
}

function write(folder: string, files: Readonly<Record<string, object>>): void {
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${JSON.stringify(value, null, 2)}\n`);
  }
}
