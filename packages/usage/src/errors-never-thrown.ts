import type { Diagnostic } from '@error-contracts/catalog';
import type { ErrorUsage, SourcePlace } from './error-usage.js';
import { severityOf } from './rules/usage-rule-texts.js';
import type { Usage } from './usage.js';

/**
 * Returns the errors that the sources never make, though they could. If a source computes names, an error that it names in a
 * text may be made; a table that only lists it, such as the errors of an operation, makes none. If no source makes errors, it is a client, and none is missing.
 */
export function errorsNeverThrown({ errors, throwsErrors, computesNames }: Usage): readonly ErrorUsage[] {
  if (!throwsErrors) return [];
  return errors.filter(
    ({ thrown, named, isRetired, isDeprecated }) =>
      thrown.length === 0 && !isRetired && !isDeprecated && !(computesNames && named.length > 0),
  );
}

/** Returns the diagnostic for an error that no source makes, at its place in the catalogue. */
export function neverThrown({ name, code }: ErrorUsage, place: SourcePlace): Diagnostic {
  return {
    rule: 'errors-are-thrown',
    severity: severityOf('errors-are-thrown'),
    ...place,
    message: `No source throws ${name} (${code}).`,
    help: 'Throw it, deprecate it, or say in coverage-waivers.json why nothing throws it: "of": ["thrown"].',
  };
}
