import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import type { GenerateRule } from './generate-rules.js';
import { type EmittedTarget, foreignFiles, type WrittenTarget } from './write-targets.js';

/** How the files of targets differ from what is there. */
export interface Comparison {
  readonly targets: readonly WrittenTarget[];
  /** A diagnostic for each file that differs. */
  readonly stale: readonly Diagnostic[];
}

/**
 * Resolves to how the files of targets differ from what is there. Nothing is written.
 *
 * @throws {UsageError} If a folder holds the work of a person, or cannot be read.
 */
export async function compareTargets(emitted: readonly EmittedTarget[], { cwd }: Terminal): Promise<Comparison> {
  const { compareFolders, ForeignFilesError, WriteError } = await import('@error-contracts/compiler');
  const targets = emitted.map((one): WrittenTarget & EmittedTarget => {
    const folder = resolve(cwd, one.out);
    try {
      const found = compareFolders(new Map([[folder, one.files]])).get(folder);
      if (found === undefined) throw new Error('A folder was not compared.');
      return { ...one, ...found };
    } catch (error) {
      if (error instanceof ForeignFilesError) throw foreignFiles(one.out, error);
      if (!(error instanceof WriteError)) throw error;
      throw new UsageError(`${one.out} cannot be read (${error.code}).`, 'Give yourself the permission to read it.');
    }
  });
  return { targets: targets.map(({ files, ...found }) => found), stale: targets.flatMap((one) => staleIn(one, cwd)) };
}

const RULE: GenerateRule = 'generated-files-are-current';

function staleIn({ out, files, changed, removed }: WrittenTarget & EmittedTarget, cwd: string): readonly Diagnostic[] {
  const about = (path: string, line: number, message: string): Diagnostic => ({
    rule: RULE,
    severity: 'error',
    file: `${out}/${path}`.replaceAll('\\', '/'),
    line,
    column: 1,
    message,
    help: 'Run error-contracts generate, and commit what it writes.',
  });
  return [
    ...changed.map((path) => {
      const file = resolve(cwd, join(out, path));
      if (!existsSync(file)) return about(path, 1, 'This file is missing: the catalogue makes it.');
      const line = differingLine(readFileSync(file, 'utf8'), files.get(path) ?? '');
      return about(path, line, 'This file is not what the catalogue makes now.');
    }),
    ...removed.map((path) => about(path, 1, 'The catalogue does not make this file any more.')),
  ];
}

/** Returns the first line that differs, from 1. */
function differingLine(found: string, expected: string): number {
  const lines = expected.split('\n');
  const index = found.split('\n').findIndex((line, at) => line !== lines[at]);
  return index === -1 ? 1 : index + 1;
}
