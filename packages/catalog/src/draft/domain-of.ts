import type { Draft, DraftEntry } from './draft.js';
import { rangeOf } from './range-of.js';

const DOMAIN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Returns the domain of an entry: its own, the name of its range, that of the catalogue, or the catalogue's name. */
export function domainOf({ code, value }: DraftEntry, head: Draft['head']): string {
  if (value.domain !== undefined) return value.domain;
  const range = rangeOf(code, head.ranges ?? [])?.name;
  // The name of a range is for people, and may be no domain.
  if (range !== undefined && DOMAIN.test(range)) return range;
  return head.domain ?? head.name ?? '';
}
