import type { Contract, ContractError } from '@error-contracts/catalog';
import { findByCodeOrName } from './find-by-code-or-name.js';

/**
 * Returns the error of a contract with a code, a name or a former name.
 *
 * @throws {UsageError} If there is none, or if there are several; its help names the nearest.
 */
export function findError({ errors, name, codeKind }: Contract, asked: string): ContractError {
  return findByCodeOrName(asked, { errors, codeKind, what: `not an error of ${name}` });
}
