import { relative, resolve } from 'node:path';
import { matchesPattern } from '@error-contracts/usage';
import type { OpenConfig } from '../../config/open-config.js';
import { UsageError } from '../../terminal/usage-error.js';

/** Which sources are read. */
export interface SourcePaths {
  /** Files and folders, from the working directory. */
  readonly paths: readonly string[];
  /** Returns whether a file is left out, by its absolute path. */
  readonly isIgnored: (path: string) => boolean;
}

/**
 * Returns which sources are read: those that are given, or those of the config, or the working directory.
 *
 * @throws {UsageError} If a path is empty.
 */
export function sourcePaths(
  given: readonly string[],
  ignored: readonly string[],
  config: OpenConfig | undefined,
  cwd: string,
): SourcePaths {
  const empty = [...given, ...ignored].some((path) => path.trim() === '' || path.includes('\u0000'));
  if (empty) throw new UsageError('A path is empty.', 'Name a file or a folder, such as src.');
  const folder = config?.folder ?? cwd;
  const fromConfig = (path: string) => relative(cwd, resolve(folder, path)) || '.';
  const { sources = [], ignore = [] } = config?.config.usage ?? {};
  const patterns = [
    ...ignored.map((pattern) => ({ pattern, from: cwd })),
    ...ignore.map((pattern) => ({ pattern, from: folder })),
  ];
  const configured = sources.map(fromConfig);
  return {
    paths: given.length > 0 ? given : configured.length > 0 ? configured : ['.'],
    isIgnored: (path) =>
      patterns.some(({ pattern, from }) => matchesPattern(relative(from, path).replaceAll('\\', '/'), pattern)),
  };
}
