import type { ContractError, EndOfLife } from '@error-contracts/catalog';
import { commentLines } from './comment-lines.js';

/**
 * Returns the TSDoc tag of a deprecated or retired error in a list, or an empty list for any other error.
 *
 * The tag is one line and cannot end the comment.
 */
export function deprecationTag({ deprecated, retired }: ContractError): readonly string[] {
  if (retired !== undefined) return [tag('Retired in', retired)];
  return deprecated === undefined ? [] : [tag('Since', deprecated)];
}

/** Returns the TSDoc tag of a former name of an error. */
export function renamedTag({ name }: ContractError): string {
  return `@deprecated Renamed to ${name}.`;
}

function tag(start: string, { since, reason, replacedBy }: EndOfLife): string {
  const text = `${start} ${since}: ${reason}${replacedBy === undefined ? '' : ` Use ${replacedBy}.`}`;
  return `@deprecated ${commentLines(text).join(' ')}`;
}
