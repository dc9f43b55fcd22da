import type { PackageManager } from '../../package-manager/package-managers.js';
import type { Client, Server, TestRunner } from './choices.js';

/** The options of `init`. */
export interface InitOptions {
  readonly languages?: readonly string[];
  readonly server?: Server;
  readonly client?: Client;
  readonly tests?: TestRunner;
  readonly packageManager?: PackageManager;
  /** Whether to write a workflow for GitHub; asked or seen if it is undefined. */
  readonly ci?: boolean;
  readonly template?: 'monorepo';
  /** The scope of the packages of a workspace. */
  readonly scope?: string;
  /** A document with error codes that exist already. */
  readonly from?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly format: 'text' | 'json';
}
