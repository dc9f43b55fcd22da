import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { timeOfCommand } from '../command/time-of-command.ts';
import type { Layout } from './layouts.ts';

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
    const run = (name: string, args: readonly string[]): void => {
      times.set(name, timeOfCommand(folder, args));
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
