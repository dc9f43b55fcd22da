import type { Code } from '../contract.js';
import type { Range } from '../embedded/catalog.js';
import type { FileDefaults } from './file-of-errors.js';
import { rangeFinder } from './range-of.js';

/** Returns the domain of an error that names none. */
export type DomainFinder = (code: Code, defaults: FileDefaults) => string;

/**
 * Returns a function that finds domains: that of the file, or the name of the range of the code, or the domain of the catalogue, or
 * its name.
 */
export function domainFinder(ranges: readonly Range[] = [], catalog = 'general', fallback?: string): DomainFinder {
  const rangeOf = rangeFinder(ranges);
  return (code, { domain, range }) => domain ?? [range, rangeOf(code)?.name].find(isDomain) ?? fallback ?? catalog;
}

/** The name of a range can be any text. */
function isDomain(text: string | undefined): boolean {
  return text !== undefined && text.length <= 64 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
}
