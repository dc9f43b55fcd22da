import type { ContractError, EndOfLife } from '@error-contracts/catalog';
import { commentLines } from './literal.js';

/** The TSDoc tag of an error that is deprecated or retired, else nothing. */
export function deprecationTag({ deprecated, retired }: ContractError): readonly string[] {
  if (retired !== undefined) return [tag('Retired in', retired)];
  return deprecated === undefined ? [] : [tag('Since', deprecated)];
}

/** The TSDoc tag of a former name. */
export function renamedTag({ name }: ContractError): string {
  return `@deprecated Renamed to ${name}.`;
}

function tag(start: string, { since, reason, replacedBy }: EndOfLife): string {
  const text = `${start} ${since}: ${reason}${replacedBy === undefined ? '' : ` Use ${replacedBy}.`}`;
  return `@deprecated ${commentLines(text).join(' ')}`;
}
