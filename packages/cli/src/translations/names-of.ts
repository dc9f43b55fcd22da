import type { Draft } from '@error-contracts/catalog/draft';

/** Returns the names that an error has and had, that of today first, then from the newest to the oldest. */
export function namesOf({ entries }: Draft, name: string): readonly string[] {
  return [name, ...(entries.get(name)?.value.aliases ?? []).toReversed()];
}
