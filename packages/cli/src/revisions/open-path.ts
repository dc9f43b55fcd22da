import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readReleased } from '@error-contracts/catalog/compare';
import { diskIn } from '@error-contracts/catalog/read';
import { DEFAULT_PATHS } from '../catalog/find-catalog.js';
import { readCatalog } from '../catalog/read-catalog.js';
import { configIn } from '../config/find-config.js';
import { openConfig } from '../config/open-config.js';
import { UsageError } from '../terminal/usage-error.js';
import { isReleased } from './is-released.js';
import { releaseRevision } from './release-revision.js';
import { type OpenedRevision, revisionOfSources } from './revision.js';

/**
 * Opens a file, which is a catalogue or a `released.json`, or a folder that holds a config or a catalogue at a default path.
 *
 * @throws {UsageError} If the folder holds none.
 * @throws {ConfigError} If the config has errors.
 */
export async function openPath(path: string, cwd: string): Promise<OpenedRevision> {
  const file = statSync(resolve(cwd, path)).isDirectory() ? catalogIn(path, cwd) : path;
  const sources = await readCatalog(file, cwd);
  if (isReleased(file, sources.catalog)) return releaseRevision(file, await readReleased(file, diskIn(cwd)));
  return revisionOfSources(sources, { kind: 'file', title: `${file}, file` });
}

function catalogIn(folder: string, cwd: string): string {
  const config = configIn(resolve(cwd, folder));
  if (config !== undefined) return relative(cwd, openConfig(config, cwd).requireCatalog());
  const found = [...DEFAULT_PATHS]
    .reverse()
    .map((path) => join(folder, path))
    .find((path) => existsSync(resolve(cwd, path)));
  if (found !== undefined) return found;
  throw new UsageError(
    `The folder ${folder} holds no ${DEFAULT_PATHS.join(' and no ')}.`,
    'Name the catalogue itself, or a folder that holds one.',
  );
}
