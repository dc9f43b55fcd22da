import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { nearestName } from '@error-contracts/runtime/validation';
import { showValue } from '../report/show-value.js';

/** The errors of a contract, by what tests and responses call them. */
export interface KnownErrors {
  /** Returns the error with a name or former name; undefined for anything else. */
  readonly byName: (name: unknown) => ContractEntry | undefined;
  /** Returns the error with a code as it travels; undefined for anything else. */
  readonly byCode: (code: unknown) => ContractEntry | undefined;
  /** Returns the error with a name or a code. Throws a TypeError that says what may have been meant. */
  readonly named: (nameOrCode: unknown) => ContractEntry;
}

/** Returns the errors of a contract. */
export function knownErrors({ name: catalog, catalog: entries }: AnyContract): KnownErrors {
  // Maps, because names and codes may come from strangers: they find neither `constructor` nor "2004" for 2004.
  const names = new Map<unknown, ContractEntry>(Object.entries({ ...entries }));
  const codes = new Map<unknown, ContractEntry>([...names.values()].map((entry) => [entry.code, entry]));

  function named(nameOrCode: unknown): ContractEntry {
    const entry = names.get(nameOrCode) ?? codes.get(nameOrCode);
    if (entry === undefined) {
      throw new TypeError(
        `${showValue(nameOrCode, 80)} is neither a name nor a code of the catalogue ${catalog}.${hint(nameOrCode)}`,
      );
    }
    if (entry.retired) {
      throw new TypeError(`${entry.name} is retired: no server sends it, so a test cannot expect it.`);
    }
    return entry;
  }

  function hint(nameOrCode: unknown): string {
    if (typeof nameOrCode === 'string') {
      if (codes.has(Number(nameOrCode))) return ` Codes are numbers here: did you mean ${nameOrCode}?`;
      const near = nearestName(nameOrCode, [...names.keys(), ...codes.keys()].map(String));
      return near === undefined ? '' : ` Did you mean ${near}?`;
    }
    if (typeof nameOrCode === 'number') {
      if (codes.has(String(nameOrCode))) return ` Codes are texts here: did you mean '${nameOrCode}'?`;
      const near = [...codes.keys()].filter((code) => typeof code === 'number' && Math.abs(code - nameOrCode) <= 2);
      return near.length === 0 ? '' : ` The nearest: ${near.map((code) => `${codes.get(code)?.name} (${code})`).join(', ')}.`;
    }
    return ' Pass one of its names, or nothing for any error.';
  }

  return { byName: (name) => names.get(name), byCode: (code) => codes.get(code), named };
}
