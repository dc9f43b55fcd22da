import { relative, resolve } from 'node:path';
import type { CheckSettings, RuleSetting } from '@error-contracts/catalog/check';
import type { Config } from '@error-contracts/catalog/config';
import { findCatalog } from '../catalog/find-catalog.js';
import { UsageError } from '../terminal/usage-error.js';
import { findConfig } from './find-config.js';
import { type OpenConfig, openConfig } from './open-config.js';
import { realPath } from './real-path.js';

/** The options by which every command finds its catalogue. */
export interface ProjectOptions {
  readonly catalog?: string;
  readonly config?: string;
}

/** What a command works on. */
export interface Project {
  /** The path of the catalogue, from the working directory. */
  readonly catalog: string;
  /** The config of the catalogue; undefined if there is none. */
  readonly config: OpenConfig | undefined;
  /** What the config asks of the rules, for commands that are a gate: `check` and `release`. */
  readonly settings: CheckSettings;
  /** The part of the settings that lets more pass, for every other command: a catalogue that is still wrong can be mended. */
  readonly lowered: CheckSettings;
}

/**
 * Returns what a command works on: the catalogue that was named, or that of the config, or the nearest at a default path.
 * A config that was found, not named, counts for its own catalogue only.
 *
 * @throws {UsageError} If an option is empty, or if there is no catalogue.
 * @throws {ConfigError} If the config has errors.
 */
export function openProject(options: ProjectOptions, cwd: string): Project {
  requireValue('--catalog', options.catalog, 'Name the catalogue');
  requireValue('--config', options.config, 'Name the config');
  const path = findConfig(options.config, cwd);
  const config = path === undefined ? undefined : openConfig(path, cwd);
  if (options.catalog !== undefined) {
    const isOwn = options.config !== undefined || isSameFile(config?.catalog, resolve(cwd, options.catalog));
    return projectOf(options.catalog, isOwn ? config : undefined);
  }
  return projectOf(config === undefined ? findCatalog(cwd) : relative(cwd, config.requireCatalog()), config);
}

function requireValue(option: string, value: string | undefined, help: string): void {
  if (value?.trim() === '') throw new UsageError(`${option} is empty.`, `${help}, or leave the option out.`);
}

function isSameFile(one: string | undefined, other: string): boolean {
  return one !== undefined && realPath(one) === realPath(other);
}

function projectOf(catalog: string, config: OpenConfig | undefined): Project {
  const { rules = {}, complete = [] }: Config = config?.config ?? {};
  const severities = new Map(Object.entries(rules) as readonly [string, RuleSetting][]);
  const lowered = new Map([...severities].filter(([, setting]) => setting !== 'error'));
  return { catalog, config, settings: { severities, complete }, lowered: { severities: lowered } };
}
