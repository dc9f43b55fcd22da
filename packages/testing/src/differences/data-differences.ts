import { isAsymmetric, showValue } from '../report/show-value.js';
import type { Difference } from './difference.js';

/** The most differences of data that are listed. More help nobody. */
const MOST = 20;
/** Data of a catalogue are never deeper. */
const DEEPEST = 50;

/** Returns in what data differ from the expected ones, which may have matchers in them. */
export function dataDifferences(expected: unknown, received: unknown): readonly Difference[] {
  const found: Difference[] = [];
  compare(expected, received, '', 0);
  return found;

  function compare(wanted: unknown, seen: unknown, at: string, depth: number): void {
    if (found.length >= MOST || equals(wanted, seen)) return;
    if (depth < DEEPEST && isPlain(wanted) && isPlain(seen) && Array.isArray(wanted) === Array.isArray(seen)) {
      for (const name of new Set([...Object.keys(wanted), ...Object.keys(seen)])) {
        compare(own(wanted, name), own(seen, name), `${at}/${step(name)}`, depth + 1);
      }
      return;
    }
    found.push({ kind: 'data', at, expected: showValue(wanted), received: showValue(seen) });
  }
}

function equals(wanted: unknown, seen: unknown): boolean {
  return isAsymmetric(wanted) ? wanted.asymmetricMatch(seen) : wanted === seen || Object.is(wanted, seen);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isAsymmetric(value);
}

/** A name that every object has, such as `constructor`, is none of the data. */
function own(of: object, name: string): unknown {
  return Object.hasOwn(of, name) ? (of as { readonly [name: string]: unknown })[name] : undefined;
}

function step(name: string): string {
  return showValue(name.replaceAll('~', '~0').replaceAll('/', '~1'), 80).slice(1, -1);
}
