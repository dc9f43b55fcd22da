import type { Diagnostic } from '@error-contracts/catalog';
import type { TranslationState } from '@error-contracts/catalog/provenance';

/** What an import would do, and what it leaves to a person. */
export interface ImportPlan {
  /** In the order of the catalogue. */
  readonly taken: readonly TakenUnit[];
  /** How many texts are the same in the file. */
  readonly same: number;
  /** How many texts the file has no translation of, and the project neither. */
  readonly untranslated: number;
  /** What is wrong with the file, and what was not taken, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One text that an import takes. */
export interface TakenUnit {
  readonly name: string;
  /** The source text that the translation is of. */
  readonly source: string;
  readonly before: TakenText;
  readonly after: TakenText;
  /** The place in the file, from 1. */
  readonly line: number;
  readonly column: number;
}

/** A translation with all that belongs to it. */
export interface TakenText {
  readonly target: string | undefined;
  readonly state: TranslationState;
  readonly notes: readonly string[];
}
