import type { Diagnostic } from '@error-contracts/catalog';

/** The config has errors, so that no command can run. */
export class ConfigError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** The absolute path of the catalogue, if the config names one that is not there. */
  readonly catalog: string | undefined;

  constructor(diagnostics: readonly Diagnostic[], catalog?: string) {
    super('The config has errors.');
    this.name = 'ConfigError';
    this.diagnostics = diagnostics;
    this.catalog = catalog;
  }
}
