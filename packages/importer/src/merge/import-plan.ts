import type { Code, Diagnostic } from '@error-contracts/catalog';

/** What an import will do, and what it leaves to a person. */
export interface ImportPlan {
  /** Codes of the document that are new, ascending. */
  readonly added: readonly ImportedChange[];
  /** Codes whose text is different in the document, ascending. */
  readonly changed: readonly ImportedChange[];
  /** Errors of the catalogue that the document does not list, ascending by code. */
  readonly missing: readonly MissingError[];
  /** Codes that only the document has, if only translations are imported. */
  readonly unknown: readonly UnknownCode[];
  /** How many errors have the same text. */
  readonly same: number;
  /** The new texts of the files that will change, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Why nothing can be imported; empty if something can. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One error that an import adds or changes. */
export interface ImportedChange {
  readonly code: Code;
  readonly name: string;
  /** The text of the document. */
  readonly text: string;
  /** The text in the catalogue, with the defaults of its parameters. */
  readonly before?: string;
  /** Defaults that are different in the document, such as `max: 140 -> 200`. */
  readonly defaults?: readonly string[];
  /** The place in the document, from 1. */
  readonly line: number;
  readonly column: number;
  /** Why the change is not made; absent if it is. */
  readonly rejection?: Rejection;
}

/** Why a change is not made, and what to do about it. */
export interface Rejection {
  readonly reason: string;
  readonly help: string;
}

/** An error of the catalogue that the document does not list. */
export interface MissingError {
  readonly code: Code;
  readonly name: string;
  readonly text: string;
  /** True if it was imported from this document, which no longer lists it. */
  readonly dropped: boolean;
}

/** A code that the catalogue does not have. */
interface UnknownCode {
  readonly code: Code;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A plan that does nothing. */
export const EMPTY_PLAN: ImportPlan = {
  added: [],
  changed: [],
  missing: [],
  unknown: [],
  same: 0,
  files: new Map(),
  diagnostics: [],
};
