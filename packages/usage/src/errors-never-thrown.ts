import type { ErrorUsage } from './error-usage.js';
import type { Usage } from './usage.js';

/**
 * Returns the errors that the sources never make, though they could. If a source computes names, an error that is named
 * anywhere may be made. If no source makes errors, it is a client, and none is missing.
 */
export function errorsNeverThrown({ errors, throwsErrors, computesNames }: Usage): readonly ErrorUsage[] {
  if (!throwsErrors) return [];
  return errors.filter(
    ({ thrown, named, isRetired, isDeprecated }) =>
      thrown.length === 0 && !isRetired && !isDeprecated && !(computesNames && named.length > 0),
  );
}
