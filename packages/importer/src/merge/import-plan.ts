import type { Diagnostic } from '@error-contracts/catalog';

/** What an import would do, and what it leaves to a person. */
export interface ImportPlan {
  /** Codes of the document that are new, ascending. */
  readonly added: readonly ImportedChange[];
  /** Codes whose text the document gives otherwise, ascending. */
  readonly changed: readonly ImportedChange[];
  /** Errors of the catalogue that the document does not list, ascending by code. */
  readonly missing: readonly MissingError[];
  /** Codes of the document that the catalogue does not have, where only translations are taken. */
  readonly unknown: readonly UnknownCode[];
  /** How many read alike. */
  readonly same: number;
  /** The new text of each file that would change, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** Why nothing can be done at all. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One error that an import adds or changes. */
export interface ImportedChange {
  readonly code: number;
  readonly name: string;
  /** The wording of the document. */
  readonly text: string;
  /** The wording so far, with the defaults of its parameters. */
  readonly before?: string;
  /** The default of a parameter that the document gives otherwise, as `max: 140 -> 200`. */
  readonly defaults?: readonly string[];
  /** Where the document says so, from 1. */
  readonly line: number;
  readonly column: number;
  /** Why it is left as it is, and what to do about it; absent where it is taken. */
  readonly rejection?: Rejection;
}

/** Why a change is not made. */
export interface Rejection {
  readonly reason: string;
  readonly help: string;
}

/** An error of the catalogue that the document does not list. */
export interface MissingError {
  readonly code: number;
  readonly name: string;
  readonly text: string;
  /** True where it was imported from this document: the vendor has dropped it. */
  readonly dropped: boolean;
}

/** A code that the catalogue does not have. */
export interface UnknownCode {
  readonly code: number;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A plan in which nothing is done. */
export const NOTHING: ImportPlan = {
  added: [],
  changed: [],
  missing: [],
  unknown: [],
  same: 0,
  files: new Map(),
  diagnostics: [],
};
