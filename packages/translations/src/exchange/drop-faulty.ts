import type { Diagnostic, Json } from '@error-contracts/catalog';
import { rules } from '@error-contracts/catalog/check';
import { type Draft, makeDraft, type RuleViolations, type Violation } from '@error-contracts/catalog/draft';
import { PROVENANCE_FOLDER, type SourceFile, type Sources } from '@error-contracts/catalog/read';
import { beside } from '../provenance/beside.js';
import { updateTranslations } from '../provenance/update-translations.js';
import type { Origins } from '../units/known-translations.js';
import type { TakenUnit } from './import-plan.js';
import { updatesOf } from './updates-of.js';

/** Adds what other rules find in a draft, or takes away what somebody waived. */
export type Review = (draft: Draft, found: readonly RuleViolations[]) => readonly RuleViolations[];

/** How texts are checked and recorded. */
export interface CheckOptions {
  readonly review?: Review | undefined;
  /** Who made the translations. */
  readonly by?: string | undefined;
  /** Where translations come from that nobody recorded. */
  readonly origins?: Origins | undefined;
}

/** A readable catalogue. */
type ReadableSources = Sources & { readonly catalog: SourceFile };

/** The texts that the rules accept, why they refuse the others, and the files with the accepted ones. */
export interface CheckedImport {
  readonly accepted: readonly TakenUnit[];
  /** At the places of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** The new texts of the files that change, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Drops each text that breaks a rule of the catalogue or of `review`, with the message of the rule. It ends because each round
 * drops at least one text.
 */
export function dropFaulty(
  sources: ReadableSources,
  locale: string,
  taken: readonly TakenUnit[],
  path: string,
  { review = (_draft, found) => found, by, origins }: CheckOptions = {},
): CheckedImport {
  const draft = draftOf(sources);
  const faultsOf = (files: ReadonlyMap<string, string>) =>
    faultsIn(draftOf(withTexts(sources, locale, files)), locale, review);
  const known = new Set(faultsOf(new Map()).map(keyOf));
  const diagnostics: Diagnostic[] = [];
  for (let accepted = taken; ; ) {
    const files = updateTranslations(draft, locale, updatesOf(draft, locale, accepted, by), origins);
    const rejected = new Map<string, Fault>();
    const names = new Set(accepted.map(({ name }) => name));
    for (const fault of faultsOf(files)) {
      const name = known.has(keyOf(fault)) ? undefined : causeOf(fault.violation, names);
      if (name !== undefined && !rejected.has(name)) rejected.set(name, fault);
    }
    if (rejected.size === 0) return { accepted, diagnostics, files };
    for (const unit of accepted) {
      const fault = rejected.get(unit.name);
      if (fault !== undefined) diagnostics.push(located(fault, unit, path));
    }
    accepted = accepted.filter(({ name }) => !rejected.has(name));
  }
}

interface Fault {
  readonly rule: string;
  readonly violation: Violation;
}

/** Returns what is wrong with the texts of one language at the severity of an error. */
function faultsIn(draft: Draft, locale: string, review: Review): readonly Fault[] {
  const file = draft.locales.find(({ tag }) => tag === locale)?.file;
  const found = rules.map(({ name, severity, check }) => ({ rule: name, severity, violations: [...check(draft)] }));
  return review(draft, found).flatMap(({ rule, severity, violations }) =>
    violations
      .filter((violation) => (violation.severity ?? severity) === 'error' && violation.file === file)
      .map((violation) => ({ rule, violation })),
  );
}

function keyOf({ rule, violation: { path, message } }: Fault): string {
  return JSON.stringify([rule, path, message]);
}

/** Returns the name at the place of a violation, or one in its message: of two equal texts, the second is reported. */
function causeOf({ path, message }: Violation, names: ReadonlySet<string>): string | undefined {
  if (names.has(String(path[0]))) return String(path[0]);
  return message.match(/\b[A-Z][A-Z0-9_]*\b/g)?.find((word) => names.has(word));
}

function located({ rule, violation }: Fault, { line, column, after }: TakenUnit, path: string): Diagnostic {
  const value = JSON.stringify((after.target ?? '').slice(0, 80));
  return { rule, severity: 'error', file: path, line, column, message: violation.message, value, help: violation.help };
}

function draftOf(sources: ReadableSources): Draft {
  return makeDraft(sources).draft;
}

/** Returns the sources after an update. Other languages do not matter for what is wrong with one, and would cost time. */
function withTexts(sources: ReadableSources, locale: string, files: ReadonlyMap<string, string>): ReadableSources {
  const updated = (before: Sources['locales'], folder: string): Sources['locales'] => {
    const old = before.find(({ tag }) => tag === locale);
    const path = old?.file.path ?? beside(sources.catalog.path, folder, `${locale}.json`);
    const text = files.get(path);
    if (text === undefined) return old === undefined ? [] : [old];
    return [{ tag: locale, file: { path, text, value: JSON.parse(text) as Json } }];
  };
  const { locales, provenance = [] } = sources;
  return { ...sources, locales: updated(locales, 'locales'), provenance: updated(provenance, PROVENANCE_FOLDER) };
}
