import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { check } from '@error-contracts/catalog/check';
import type { Config } from '@error-contracts/catalog/config';
import { catalogIn } from '../../../catalog/find-catalog.js';
import { finishEdits } from '../../../catalog/finish-edits.js';
import { readCatalog } from '../../../catalog/read-catalog.js';
import { configIn } from '../../../config/find-config.js';
import { openConfig } from '../../../config/open-config.js';
import { openProject } from '../../../config/open-project.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { type AdoptedCatalog, adoptedCatalog } from './adopted-catalog.js';

/** Where a new catalogue goes, from the folder of the project. */
export const NEW_CATALOG = 'schemas/catalog.json';

/** What a project has already of this command. */
export interface PresentParts {
  readonly config: Config | undefined;
  /** The path of its catalogue, or that of the one to be made, from the folder of the project. */
  readonly catalog: string;
  readonly adopted: AdoptedCatalog | undefined;
}

/**
 * Resolves to what a project has already. If its catalogue has errors, prints them and resolves to undefined.
 *
 * @param terminal - In the folder of the project.
 * @throws {ConfigError} If its config has errors.
 */
export async function adoptCatalog(terminal: Terminal, format: 'text' | 'json'): Promise<PresentParts | undefined> {
  const { cwd } = terminal;
  const configPath = configIn(cwd);
  const open = configPath === undefined ? undefined : openConfig(configPath, cwd);
  const found = open?.catalog ?? catalogIn(cwd);
  const catalog = found === undefined ? NEW_CATALOG : relative(cwd, found).replaceAll('\\', '/');
  const config = open?.config;
  await finishEdits(catalog, terminal);
  if (!existsSync(resolve(cwd, catalog))) return { config, catalog, adopted: undefined };
  const { diagnostics, contract } = check(await readCatalog(catalog, cwd), openProject({ catalog }, cwd).lowered);
  if (contract !== undefined) return { config, catalog, adopted: adoptedCatalog(contract) };
  const consequence = 'Nothing was written: the project has a catalogue, and it has these errors.';
  await printRefusal(terminal, { format }, diagnostics, consequence);
  return undefined;
}
