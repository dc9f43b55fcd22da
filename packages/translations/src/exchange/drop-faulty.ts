import type { Diagnostic } from '@error-contracts/catalog';
import type { Violation } from '@error-contracts/catalog/draft';
import { updateTranslations } from '../provenance/update-translations.js';
import type { Origins } from '../units/known-translations.js';
import { draftOf, type Fault, faultsIn, type TextCheck } from './faults-in.js';
import type { TakenUnit } from './import-plan.js';
import { updatesOf } from './updates-of.js';
import { type ReadableSources, withTexts } from './with-texts.js';

/** How texts are checked and recorded. */
export interface CheckOptions extends TextCheck {
  /** Who made the translations. */
  readonly by?: string | undefined;
  /** Where translations come from that nobody recorded. */
  readonly origins?: Origins | undefined;
}

/** The texts that the rules accept, why they refuse the others, and the files with the accepted ones. */
export interface CheckedImport {
  readonly accepted: readonly TakenUnit[];
  /** At the places of the file: an error for each text that is refused, and the warnings about the others. */
  readonly diagnostics: readonly Diagnostic[];
  /** The new texts of the files that change, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Drops each text that breaks a rule of the catalogue or of `review` at the severity of an error, with the message of the
 * rule. It ends because each round drops at least one text.
 */
export function dropFaulty(
  sources: ReadableSources,
  locale: string,
  taken: readonly TakenUnit[],
  path: string,
  { by, origins, ...how }: CheckOptions = {},
): CheckedImport {
  const draft = draftOf(sources);
  const faultsOf = (files: ReadonlyMap<string, string>) =>
    faultsIn(draftOf(withTexts(sources, locale, files)), locale, how);
  const known = new Set(taken.length === 0 ? [] : faultsOf(new Map()).map(keyOf));
  const changed = new Set(taken.filter(isChanged).map(({ name }) => name));
  // What was wrong before is no reason to refuse a text, unless it is wrong in the file too.
  const isNew = (fault: Fault) => !known.has(keyOf(fault)) || changed.has(ownerOf(fault.violation));
  const rejections: Diagnostic[] = [];
  for (let accepted = taken; ; ) {
    const files = updateTranslations(draft, locale, updatesOf(draft, locale, accepted, by), origins);
    const faults = accepted.length === 0 ? [] : faultsOf(files).filter(isNew);
    const rejected = rejectedBy(faults, accepted);
    if (rejected.size === 0) {
      const diagnostics = [...rejections, ...warnings(faults, accepted.filter(isChanged), path)];
      return { accepted, diagnostics, files };
    }
    for (const unit of accepted) {
      const errors = rejected.get(unit.name);
      if (errors === undefined) continue;
      // Who corrects the text wants to know all that is wrong with it.
      for (const fault of [...errors, ...faults.filter((one) => isWarningOf(one, unit))]) {
        rejections.push(located(fault, unit, path));
      }
    }
    accepted = accepted.filter(({ name }) => !rejected.has(name));
  }
}

function isChanged({ before, after }: TakenUnit): boolean {
  return before.target !== after.target;
}

/** Returns the errors by the names of the texts that cause them. */
function rejectedBy(faults: readonly Fault[], accepted: readonly TakenUnit[]): ReadonlyMap<string, readonly Fault[]> {
  const names = new Set(accepted.map(({ name }) => name));
  const rejected = new Map<string, Fault[]>();
  const errors = faults.filter(({ severity }) => severity === 'error');
  const isOwn = ({ violation }: Fault) => names.has(ownerOf(violation));
  for (const fault of [...errors.filter(isOwn), ...errors.filter((one) => !isOwn(one))]) {
    const name = causeOf(fault.violation, names);
    if (name === undefined) continue;
    const known = rejected.get(name) ?? [];
    // That another text is equal to this one says nothing new if this one is reported as equal to it.
    if (!isOwn(fault) && known.some(({ rule }) => rule === fault.rule)) continue;
    rejected.set(name, [...known, fault]);
  }
  return rejected;
}

function isWarningOf({ severity, violation }: Fault, { name }: TakenUnit): boolean {
  return severity !== 'error' && ownerOf(violation) === name;
}

function warnings(faults: readonly Fault[], accepted: readonly TakenUnit[], path: string): readonly Diagnostic[] {
  const units = new Map(accepted.map((unit) => [unit.name, unit]));
  return faults.flatMap((fault) => {
    const unit = units.get(ownerOf(fault.violation));
    return unit === undefined ? [] : [located(fault, unit, path)];
  });
}

function keyOf({ rule, violation: { path, message } }: Fault): string {
  return JSON.stringify([rule, path, message]);
}

/** Returns the name of the text that a violation is about; that of no text if it is about the language. */
function ownerOf({ path: [name] }: Violation): string {
  return name === undefined ? '' : String(name);
}

/** Returns the name at the place of a violation, or one in its message: of two equal texts, the second is reported. */
function causeOf(violation: Violation, names: ReadonlySet<string>): string | undefined {
  const owner = ownerOf(violation);
  if (owner === '' || names.has(owner)) return owner || undefined;
  return violation.message.match(/\b[A-Z][A-Z0-9_]*\b/g)?.find((word) => names.has(word));
}

const LONGEST_VALUE = 80;

function located(
  { rule, severity, violation }: Fault,
  { name, line, column, after }: TakenUnit,
  path: string,
): Diagnostic {
  const shown = typeof violation.value === 'string' ? violation.value : (after.target ?? '');
  const value = JSON.stringify(shown.slice(0, LONGEST_VALUE));
  const { message, help } = violation;
  // In a table or a workbook a line alone does not say which text it is.
  const named = message.split(/\W+/).includes(name) ? message : `${name}: ${message}`;
  return { rule, severity, file: path, line, column, message: named, value, help };
}
