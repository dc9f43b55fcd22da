import type { Diagnostic } from '@error-contracts/catalog';
import type { Project } from '../../config/open-project.js';

/** Returns diagnostics as serious as the config says; what it turns off is left out. */
export function configuredSeverities({ settings }: Project, all: readonly Diagnostic[]): readonly Diagnostic[] {
  return all.flatMap((diagnostic) => {
    const setting = settings.severities?.get(diagnostic.rule);
    if (setting === 'off') return [];
    return [setting === undefined ? diagnostic : { ...diagnostic, severity: setting }];
  });
}
