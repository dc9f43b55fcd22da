import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { COVERAGE_VARIABLE } from '../coverage/sighting.js';
import { removeEndedRuns } from './remove-ended-runs.js';
import { FINISHED_FILE, OWNER_FILE, type Owner, RUN_PREFIX } from './run-folder.js';

/** Where a run of tests writes, and what its processes need to know. */
export interface CoverageRun {
  /** The folder of this run alone; absolute. */
  readonly folder: string;
  /** The variables of the environment that make every process record. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes the folder anew if somebody deleted it meanwhile, and then returns a sentence about what is lost. */
  restore(): string | undefined;
  /** Says that nobody needs the run any more once another one begins. */
  finish(): void;
}

/** What a run is started with. */
export interface RunOptions {
  /** The folder of all runs of a project; it is made if it does not exist. */
  readonly parent: string;
  /** The absolute path of the script that makes a Node process record; undefined if there is none. */
  readonly register: string | undefined;
  /** The environment in which the run begins. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Makes the folder of a new run, and removes those of runs that have ended. Two runs at once do not meet: each has a
 * folder of its own.
 */
export function startRun({ parent, register, env }: RunOptions): CoverageRun {
  const all = resolve(parent);
  mkdirSync(all, { recursive: true });
  removeEndedRuns(all);
  const folder = join(all, `${RUN_PREFIX}${process.pid}-${crypto.randomUUID().slice(0, 8)}`);
  make(folder);
  return {
    folder,
    env: { [COVERAGE_VARIABLE]: folder, ...(register === undefined ? {} : { NODE_OPTIONS: loading(register, env) }) },
    restore: () => {
      if (existsSync(join(folder, OWNER_FILE))) return undefined;
      make(folder);
      return 'The folder of coverage was deleted while the tests ran. What they had recorded until then is lost.';
    },
    finish: () => writeFileSync(join(folder, FINISHED_FILE), ''),
  };
}

/** A writer that comes after a deletion makes the folder by itself. */
function make(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const owner: Owner = { pid: process.pid, host: hostname() };
  writeFileSync(join(folder, OWNER_FILE), `${JSON.stringify(owner)}\n`);
}

/** Node reads a path in quotes, in which a backslash escapes. */
function loading(register: string, { NODE_OPTIONS = '' }: RunOptions['env']): string {
  const quoted = `"${register.replace(/[\\"]/g, '\\$&')}"`;
  return `${NODE_OPTIONS} --require ${quoted}`.trim();
}
