import type { Diagnostic } from '@error-contracts/catalog';

/** The config has errors, so that no command can run. */
export class ConfigError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('The config has errors.');
    this.name = 'ConfigError';
    this.diagnostics = diagnostics;
  }
}
