import { join, relative, resolve } from 'node:path';
import { CONFIG_FILE } from '../../config/config-file.js';
import type { Project } from '../../config/open-project.js';
import { UsageError } from '../../terminal/usage-error.js';
import { type Target, targetOptions, targets } from './targets.js';

/** A target and where it goes. */
export interface PlannedTarget {
  readonly target: Target;
  /** The folder to write, from the working directory. */
  readonly out: string;
  readonly options: OptionValues;
}

/** The values of options of targets, by their names. */
export type OptionValues = { readonly [option in string]?: string };

/** What was asked for: the targets, the folder for one of them, and options. */
export interface TargetRequest {
  readonly named: readonly Target[];
  readonly out: string | undefined;
  readonly options: OptionValues;
}

/**
 * Returns the targets to generate, in the order in which they build on each other: those that were named, or else all that
 * the config lists.
 *
 * @throws {UsageError} If nothing says what to generate, or into which folder.
 */
export function planTargets(request: TargetRequest, { config }: Project, cwd: string): readonly PlannedTarget[] {
  const { named, out, options } = request;
  const configured = new Map(
    Object.entries(config?.config.targets ?? {}).map(([target, values]) => [target, textsOf(values)]),
  );
  const wanted = targets.filter((target) => (named.length === 0 ? configured.has(target) : named.includes(target)));
  if (out !== undefined && named.length !== 1) {
    throw new UsageError(
      '--out is the folder of one target.',
      'Name the target: error-contracts generate types --out …',
    );
  }
  if (wanted.length === 0) throw nothingToGenerate();
  const folders = new Map<Target, string>();
  for (const [target, { out: folder }] of configured) {
    if (config !== undefined && folder !== undefined)
      folders.set(target, relative(cwd, resolve(config.folder, folder)));
  }
  if (out !== undefined) for (const target of wanted) folders.set(target, out);
  return wanted.map((target) => {
    const folder = folders.get(target);
    if (folder === undefined) throw folderIsMissing(target);
    const { out: _, ...fromConfig } = configured.get(target) ?? {};
    return { target, out: folder, options: { ...modulesFor(target, folder, folders), ...fromConfig, ...options } };
  });
}

/** Returns the values of a target in the config as the command line has them: a list has commas. */
function textsOf(values: object): OptionValues {
  return Object.fromEntries(Object.entries(values).map(([option, value]) => [option, String(value)]));
}

/** The options of a target that name the module of another target that the config lists. */
function modulesFor(target: Target, out: string, folders: ReadonlyMap<Target, string>): OptionValues {
  const modules = [...targetOptions].flatMap(([name, { targets: owners, moduleOf = '' }]) => {
    const folder = folders.get(moduleOf);
    if (!owners.includes(target) || folder === undefined) return [];
    const path = join(relative(out, folder), 'index.js').replaceAll('\\', '/');
    return [[name, path.startsWith('.') ? path : `./${path}`]];
  });
  return Object.fromEntries(modules);
}

function nothingToGenerate(): UsageError {
  return new UsageError(
    'No target was named, and no config lists any.',
    `Name one of ${targets.join(', ')} with --out, or list "targets" in ${CONFIG_FILE}.`,
  );
}

function folderIsMissing(target: Target): UsageError {
  return new UsageError(
    `--out is missing: no config says where ${target} goes.`,
    `Name the folder to write with --out, or list "${target}" in ${CONFIG_FILE}.`,
  );
}
