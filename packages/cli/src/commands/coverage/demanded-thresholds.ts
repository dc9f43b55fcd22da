import { nearest } from '@error-contracts/catalog';
import type { CoverageDemands } from '@error-contracts/coverage';
import type { OpenConfig } from '../../config/open-config.js';
import { UsageError } from '../../terminal/usage-error.js';
import type { CoverageOptions } from './coverage-options.js';

/**
 * Returns how much must be asserted: what the config says, and instead of it what an option says.
 *
 * @throws {UsageError} If the catalogue has no such domain.
 */
export function demandedThresholds(
  { threshold: given = new Map() }: CoverageOptions,
  config: OpenConfig | undefined,
  known: ReadonlySet<string>,
): Pick<CoverageDemands, 'threshold' | 'domains'> {
  const { threshold, domains = {} } = config?.config.coverage ?? {};
  const all = new Map([...Object.entries(domains), ...given]);
  const whole = given.get('*') ?? threshold;
  all.delete('*');
  for (const domain of all.keys()) requireDomain(domain, known);
  return { threshold: whole, domains: all };
}

function requireDomain(domain: string, known: ReadonlySet<string>): void {
  if (known.has(domain)) return;
  const near = nearest(domain, known);
  const help = near === undefined ? `It has ${[...known].join(', ')}.` : `Did you mean ${near}?`;
  throw new UsageError(`The catalogue has no domain ${domain}, for which a threshold is demanded.`, help);
}
