import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { type Config, readConfig } from '@error-contracts/catalog/config';
import { locateViolations, type Violation } from '@error-contracts/catalog/draft';
import { catalogIn, DEFAULT_PATHS } from '../catalog/find-catalog.js';
import { ConfigError } from './config-error.js';
import type { ConfigDraft } from './config-rule.js';
import { configRules } from './rules/index.js';

/** A config without errors. */
export interface OpenConfig {
  readonly config: Config;
  /** The folder in which its paths begin; absolute. */
  readonly folder: string;
  /** The absolute path of the catalogue; undefined if the config names none, and none is beside it. */
  readonly catalog: string | undefined;
  /**
   * Returns the absolute path of the catalogue.
   *
   * @throws {ConfigError} If it does not exist.
   */
  readonly requireCatalog: () => string;
}

/**
 * Reads the config at an absolute path. Diagnostics name it by its path from `cwd`.
 *
 * @throws {ConfigError} If it has errors.
 */
export function openConfig(path: string, cwd: string): OpenConfig {
  const { file, config, diagnostics } = readConfig(path, relative(cwd, path));
  if (file === undefined) throw new ConfigError(diagnostics);
  const draft = { file, config, folder: dirname(path) };
  const found = diagnosticsOf(draft);
  if (found.length > 0) throw new ConfigError(found);
  const { folder } = draft;
  const catalog = config.catalog === undefined ? catalogIn(folder) : resolve(folder, config.catalog);
  return {
    config,
    folder,
    catalog,
    requireCatalog() {
      if (catalog !== undefined && existsSync(catalog)) return catalog;
      const violations = [missingCatalog(draft)];
      const groups = [{ rule: 'files-are-readable', severity: 'error' as const, violations }];
      throw new ConfigError(locateViolations(groups, [file]), catalog);
    },
  };
}

/** Returns everything that breaks a rule of the config. */
export function diagnosticsOf(draft: ConfigDraft): readonly Diagnostic[] {
  const groups = configRules.map(({ name, severity, check }) => ({
    rule: name,
    severity,
    violations: [...check(draft)],
  }));
  return locateViolations(groups, [draft.file]);
}

function missingCatalog({ file, config, folder }: ConfigDraft): Violation {
  const found = catalogIn(folder);
  if (config.catalog === undefined) {
    const message = `The config names no catalogue, and there is no ${DEFAULT_PATHS.join(' or ')} beside it.`;
    return { file, path: [], message, help: 'Name it: "catalog": "path/from/here/catalog.json".' };
  }
  const near = found === undefined ? '' : `Did you mean "${relative(folder, found)}"? `;
  const message = 'There is no such catalogue.';
  return { file, path: ['catalog'], message, help: `${near}The path begins in the folder of the config.` };
}
