import type { AnyContract } from '../contract/any-contract.js';
import { fingerprintOfContract } from './fingerprint-of.js';
import { currentRecorder, sighted } from './sighted.js';
import type { SeenError } from './sighting.js';

/**
 * Returns a function that records errors of a contract, if anybody records. Ask {@link currentRecorder} first if it
 * costs something to know what was seen.
 */
export function witnessOf(contract: AnyContract): (seen: SeenError) => void {
  let fingerprint: string | undefined;
  return (seen) => {
    if (currentRecorder() === undefined) return;
    fingerprint ??= fingerprintOfContract(contract);
    const { kind, name, code, status, locale, data, operation, test } = seen;
    // Not spread: a server under load does this for each error.
    sighted({ catalog: contract.name, fingerprint, kind, name, code, status, locale, data, operation, test });
  };
}
