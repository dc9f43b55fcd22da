import type { Contract, ContractError } from '@error-contracts/catalog';
import { FALLBACK, INVALID, NOT_FOUND } from './first-errors.js';

/** What code depends on of a catalogue that a project has already. */
export interface AdoptedCatalog {
  readonly languages: readonly string[];
  /** The option `fallback`, if the catalogue names none. */
  readonly fallback: string | undefined;
  readonly requestFailures: Readonly<Record<string, string>>;
  readonly example: string;
}

/** Returns what code depends on of a catalogue. */
export function adoptedCatalog(contract: Contract): AdoptedCatalog {
  const { locales, fallback } = contract;
  const usable = contract.errors.filter(isUsable);
  const server = usable.find(({ status }) => status >= 500) ?? usable[0];
  const named = (kind: string, name: string, status: number): readonly (readonly [string, string])[] => {
    const found = usable.find((error) => error.name === name) ?? onlyOne(usable, status);
    return found === undefined ? [] : [[kind, found.name]];
  };
  return {
    languages: locales.map(({ tag }) => tag),
    fallback: fallback === undefined ? server?.name : undefined,
    requestFailures: Object.fromEntries([
      ...named('badRequest', INVALID, 400),
      ...named('routeNotFound', NOT_FOUND, 404),
    ]),
    example: (usable.find(({ name }) => name === NOT_FOUND) ?? usable[0])?.name ?? FALLBACK,
  };
}

/** Whether a server can send it without knowing anything. */
function isUsable({ retired, audience, data }: ContractError): boolean {
  return retired === undefined && audience === 'public' && data.every(({ required }) => !required);
}

/** What several errors say of one status, nobody can guess. */
function onlyOne(errors: readonly ContractError[], wanted: number): ContractError | undefined {
  const found = errors.filter(({ status }) => status === wanted);
  return found.length === 1 ? found[0] : undefined;
}
