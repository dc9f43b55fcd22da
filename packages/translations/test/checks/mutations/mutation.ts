import type { JsonObject } from '@error-contracts/catalog';
import type { Language } from '../../../src/checks/language/language.js';

/** A source and its translation. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  /** Parameters that the error gets. */
  readonly data?: JsonObject;
}

/** What a mutation may use. */
export interface Around {
  readonly name: string;
  readonly language: Language;
  /** Another error of the catalogue, with other texts. */
  readonly other: Pair;
  /** The English text of the error. */
  readonly english: string | undefined;
  /** A whole number from 0 up to, but without, a limit; the same at every run. */
  random(limit: number): number;
}

/** One kind of mistake that translators and their tools make. */
export interface Mutation {
  readonly kind: string;
  /** The rules of which one at least must find it. */
  readonly rules: readonly string[];
  /** Makes a pair that is right and can get the mistake. */
  prepare?(pair: Pair, around: Around): Pair | undefined;
  /** Makes the mistake; undefined if this text, or this language, cannot have it. */
  mutate(pair: Pair, around: Around): string | undefined;
}
