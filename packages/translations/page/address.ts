import { type Filter, NO_FILTER } from './filter.ts';

/** Returns the filter in the address of the page, so that a link shows the same. */
export function filterInAddress(): Filter {
  const given = new URLSearchParams(location.hash.slice(1));
  const read = (name: keyof Filter): string => given.get(name) ?? '';
  return { locale: read('locale'), state: read('state'), rule: read('rule'), search: read('search') };
}

/** Returns the part of an address that stands for a filter. */
export function addressOf(filter: Partial<Filter>): string {
  const given = Object.entries({ ...NO_FILTER, ...filter }).filter(([, value]) => value !== '');
  return `#${new URLSearchParams(given)}`;
}

/** Puts a filter into the address, without a new step in the history for each letter. */
export function keepInAddress(filter: Filter): void {
  history.replaceState(null, '', addressOf(filter));
}
