import type { Severity } from '@error-contracts/catalog';
import { applyRule, type CheckSettings, type Review, rules } from '@error-contracts/catalog/check';
import { type Draft, makeDraft, type Violation } from '@error-contracts/catalog/draft';
import type { ReadableSources } from './with-texts.js';

/** How texts are checked. */
export interface TextCheck {
  /** The severities of a project. */
  readonly settings?: CheckSettings | undefined;
  /** Adds what other rules find in a draft, or takes away what somebody waived. */
  readonly review?: Review | undefined;
}

/** What is wrong with a text of a language. */
export interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  readonly violation: Violation;
}

/** Returns a catalogue with its translations, whatever is wrong with them. */
export function draftOf(sources: ReadableSources): Draft {
  return makeDraft(sources).draft;
}

/** Returns what is wrong with the texts of one language, as serious as the settings say. */
export function faultsIn(
  draft: Draft,
  locale: string,
  { settings = {}, review = (_draft, found) => found }: TextCheck,
): readonly Fault[] {
  const file = draft.locales.find(({ tag }) => tag === locale)?.file;
  const found = rules.map((rule) => applyRule(rule, draft, settings));
  return review(draft, found, settings).flatMap(({ rule, severity, violations }) =>
    violations
      .filter((violation) => violation.file === file)
      .map((violation) => ({ rule, severity: violation.severity ?? severity, violation })),
  );
}
