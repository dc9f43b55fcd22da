import type { Client, Server } from '../choices.js';
import type { CodeStyle } from './code-style.js';

/** A target whose modules this code imports. */
export type GeneratedTarget = 'types' | 'validators' | 'i18n';

/** What the code that a person keeps depends on. */
export interface WiredProject {
  readonly style: CodeStyle;
  readonly server: Server;
  readonly client: Client;
  /** The folder of this code, from the folder of the project, with slashes. */
  readonly sources: string;
  /** Returns what code in `sources` imports a generated module by, such as `index` of `types`. */
  readonly moduleOf: (target: GeneratedTarget, module: string) => string;
  /** The languages of the catalogue, its own first. */
  readonly languages: readonly string[];
  /** The option `fallback`, if the catalogue names none. */
  readonly fallback: string | undefined;
  /** The errors for what a framework finds wrong with a request. */
  readonly requestFailures: Readonly<Record<string, string>>;
  /** An error that an example may throw. */
  readonly example: string;
}
