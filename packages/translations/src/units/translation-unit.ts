import type { Code } from '@error-contracts/catalog';
import type { TranslationState } from '@error-contracts/catalog/provenance';

/** One text to translate, with what a translator needs. */
export interface TranslationUnit {
  /** The error's name: the id, stable from export to export. */
  readonly name: string;
  /** ICU MessageFormat, as the catalogue has it. */
  readonly source: string;
  /** ICU MessageFormat, as the locale file has it. */
  readonly target: string | undefined;
  readonly state: TranslationState;
  /** The source that a stale target was made from. */
  readonly previousSource: string | undefined;
  /** From translators; they survive the round trip. */
  readonly notes: readonly string[];
  readonly context: UnitContext;
  /** What translations of other texts suggest, the best first. */
  readonly suggestions?: readonly Suggestion[];
}

/** A translation of an equal or nearly equal text. */
export interface Suggestion {
  /** The source that was translated. */
  readonly source: string;
  readonly target: string;
  /** How alike the sources are, in percent. */
  readonly score: number;
  /** The name of the error whose text it is, or a file and a line. */
  readonly origin: string;
}

/** What an error is about, for somebody who translates its text. */
export interface UnitContext {
  readonly code: Code;
  readonly status: number;
  readonly domain: string;
  readonly comment: string | undefined;
  /** The most characters that the rendered text may have. */
  readonly maxLength: number | undefined;
  readonly parameters: readonly UnitParameter[];
  /** The terms of the glossary that the source contains. */
  readonly terms: readonly UnitTerm[];
  readonly causes: readonly string[];
}

/** A value that the text may show. */
export interface UnitParameter {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
  /** A value as a reader could see it. */
  readonly example: string | undefined;
}

/** A term of the source language and the translations that its glossary accepts, the preferred one first. */
export interface UnitTerm {
  readonly term: string;
  readonly translations: readonly string[];
}

/** All texts of one language. */
export interface TranslationFile {
  readonly sourceLocale: string;
  readonly locale: string;
  /** The name of the catalogue. */
  readonly catalog: string;
  /** In the order of the catalogue. */
  readonly units: readonly TranslationUnit[];
  /** All texts of the catalogue in their order, if `units` are only some of them. */
  readonly neighbours?: readonly Pick<TranslationUnit, 'name' | 'source'>[];
}
