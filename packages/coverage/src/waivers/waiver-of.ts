import type { CoverageWaiver, Waivable } from './waiver-file.js';

/** Returns the waiver of an error if it waives this; undefined if nothing does. */
export function waiverOf(
  waivers: ReadonlyMap<string, CoverageWaiver>,
  name: string,
  of: Waivable,
): CoverageWaiver | undefined {
  const waiver = waivers.get(name);
  return waiver?.of === undefined || waiver.of.includes(of) ? waiver : undefined;
}
