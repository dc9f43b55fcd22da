import type { Contract, ContractError } from '@error-contracts/catalog';
import { findByCodeOrName } from './find-by-code-or-name.js';

/**
 * Returns the error of a contract with a code, a name or a former name.
 *
 * @param others - Lower-case words that `asked` may mean as well.
 * @throws {UsageError} If there is none, or if there are several; its help names the nearest.
 */
export function findError(
  { errors, name, codeKind }: Contract,
  asked: string,
  others: readonly string[] = [],
): ContractError {
  const what = others.length === 0 ? `not an error of ${name}` : `neither an error of ${name} nor a rule`;
  return findByCodeOrName(asked, { errors, codeKind, what, others });
}
