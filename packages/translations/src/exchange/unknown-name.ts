import { type Diagnostic, nearest } from '@error-contracts/catalog';
import { fileDiagnostic } from '../formats/file-diagnostics.js';
import type { ReadUnit } from '../formats/translation-format.js';

/** Returns the diagnostic for a name that no error has or had; `known` are those that it may mean. */
export function unknownName(path: string, unit: ReadUnit, known: ReadonlyMap<string, unknown> | undefined): Diagnostic {
  const shown = unit.name.length > LONGEST ? `${unit.name.slice(0, LONGEST).toWellFormed()}…` : unit.name;
  const near = known === undefined || unit.name.length > LONGEST ? undefined : nearest(unit.name, [...known.keys()]);
  const help = near === undefined ? 'Delete it from the file, or add the error first.' : `Did you mean ${near}?`;
  return fileDiagnostic('exchange-names-are-known', path, [`${shown} is not an error of the catalogue.`, help], unit);
}

const LONGEST = 100;
