import type { Contract } from '@error-contracts/catalog';

/** What an emitter makes: text by path. Paths are relative, with `/`. */
export type Files = ReadonlyMap<string, string>;

/** A pure function from a checked contract to files: same contract, same bytes. */
export type Emitter = (contract: Contract) => Promise<Files>;
