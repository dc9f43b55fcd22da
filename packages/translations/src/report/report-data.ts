import type { Code, Severity } from '@error-contracts/catalog';
import type { TranslationState } from '@error-contracts/catalog/provenance';

/** What the page of a report shows. It travels as JSON, so what is absent costs nothing. */
export interface ReportData {
  readonly source: ReportLanguage;
  readonly locales: readonly ReportLanguage[];
  /** The rules that something breaks, in the order of their names. */
  readonly rules: readonly ReportRule[];
  /** In the order of the catalogue. */
  readonly entries: readonly ReportEntry[];
}

/** A language as a page needs it. */
export interface ReportLanguage {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A rule that something breaks. */
export interface ReportRule {
  readonly name: string;
  readonly description: string;
}

/** One error with its texts. */
export interface ReportEntry extends ReportText {
  readonly name: string;
  readonly code: Code;
  /** What a translator should know, one fact a line. */
  readonly context: readonly string[];
  /** One for each language of the report, in the same order. */
  readonly translations: readonly ReportTranslation[];
}

/** A text as it is written, and as readers see it. */
export interface ReportText {
  /** Absent if there is none. */
  readonly text?: string;
  /** What readers see, with example values; absent if it is the text as it is written. */
  readonly forms?: readonly ReportForm[];
  readonly findings?: readonly ReportFinding[];
}

/** A text in one language. */
export interface ReportTranslation extends ReportText {
  readonly state: TranslationState;
  /** The source that a stale text was made from. */
  readonly previousSource?: string;
  readonly notes?: readonly string[];
  readonly similar?: readonly ReportSimilar[];
}

/** What a reader sees for some values. */
export interface ReportForm {
  /** For which values; empty if there is one form only. */
  readonly label: string;
  readonly text: string;
}

/** A rule that a text breaks. */
export interface ReportFinding {
  /** The number of the rule. */
  readonly rule: number;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** The piece of the text that is wrong, in UTF-16 code units; absent if it is the whole text. */
  readonly offset?: number;
  readonly length?: number;
}

/** A translation of an equal or nearly equal text. */
export interface ReportSimilar {
  readonly score: number;
  readonly origin: string;
  readonly source: string;
  readonly target: string;
}
