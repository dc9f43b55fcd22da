import type { Diagnostic } from '@error-contracts/catalog';
import { fileDiagnostic } from '../formats/file-diagnostics.js';
import type { ReadUnit } from '../formats/translation-format.js';
import type { TranslationUnit } from '../units/translation-unit.js';
import type { ImportPlan, TakenUnit } from './import-plan.js';
import type { TranslationImport } from './import-request.js';
import { judgeUnit } from './judge-unit.js';
import { languageFaults } from './language-faults.js';
import { unknownName } from './unknown-name.js';

/** Returns what an import of a file would do. Nothing is taken of a file in another language. */
export function planImport(request: TranslationImport): ImportPlan {
  const { now, read, path } = request;
  const faults = languageFaults(request);
  if (faults.some(({ severity }) => severity === 'error')) {
    return { taken: [], same: 0, untranslated: 0, diagnostics: [...faults, ...read.diagnostics] };
  }
  const known = new Map(now.units.map((unit) => [unit.name, unit]));
  const { units, diagnostics } = withCurrentNames(request, known);
  const taken = new Map<string, TakenUnit>();
  let [same, untranslated] = [0, 0];
  for (const { unit, current } of units) {
    const verdict = judgeUnit(current, unit, request);
    if (verdict.kind === 'same') same++;
    else if (verdict.kind === 'untranslated') untranslated++;
    else if (verdict.kind === 'taken') taken.set(current.name, takenUnit(current, unit, verdict));
    const report = verdict.kind === 'taken' ? verdict.doubt : verdict.kind === 'kept' ? verdict : undefined;
    if (report !== undefined)
      diagnostics.push({ ...fileDiagnostic(report.rule, path, report.explanation, unit), severity: 'warning' });
  }
  return {
    taken: now.units.flatMap(({ name }) => taken.get(name) ?? []),
    same,
    untranslated,
    diagnostics: [...faults, ...read.diagnostics, ...diagnostics].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
  };
}

function takenUnit(
  { name, source: ofToday, target, state, notes }: TranslationUnit,
  { line, column }: ReadUnit,
  { after, source = ofToday }: Pick<TakenUnit, 'after'> & { readonly source?: string | undefined },
): TakenUnit {
  return { name, source, before: { target, state, notes }, after, line, column };
}

/** A suggestion looks at every name, so that one for each of very many unknown names would take long. */
const SUGGESTED = 20;

interface KnownUnit {
  readonly unit: ReadUnit;
  readonly current: TranslationUnit;
}

/** Returns the units of the file with those of the project; a name that is there twice or unknown is a diagnostic. */
function withCurrentNames(
  { read, path, formerNames }: TranslationImport,
  known: ReadonlyMap<string, TranslationUnit>,
): { readonly units: readonly KnownUnit[]; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const found = new Map<string, KnownUnit | undefined>();
  let unknown = 0;
  for (const unit of read.units) {
    const current = known.get(unit.name) ?? known.get(formerNames?.get(unit.name) ?? '');
    if (current === undefined) diagnostics.push(unknownName(path, unit, unknown++ < SUGGESTED ? known : undefined));
    else if (!found.has(current.name)) found.set(current.name, { unit, current });
    else {
      const first = found.get(current.name);
      if (first !== undefined && isRepeated(first.unit, unit)) continue;
      found.set(current.name, undefined);
      diagnostics.push(fileDiagnostic('exchange-names-are-unique', path, twice(unit.name, first?.unit), unit));
    }
  }
  return { units: [...found.values()].filter((one) => one !== undefined), diagnostics };
}

function isRepeated(first: ReadUnit, unit: ReadUnit): boolean {
  return first.target === unit.target && first.source === unit.source && first.state === unit.state;
}

function twice(name: string, first: ReadUnit | undefined): readonly [message: string, help: string] {
  const where = first === undefined ? '' : ` and on line ${first.line}`;
  return [`${name} is here${where}, with different texts.`, 'Leave one of them in the file. None was taken.'];
}
