import { type Contract, type ContractError, nearest } from '@error-contracts/catalog';
import { UsageError } from '../terminal/usage-error.js';

/**
 * The error with a code, a name or a former name.
 *
 * @throws {WrongUse} Where there is none, with the nearest.
 */
export function findError({ errors, name: catalog }: Contract, asked: string): ContractError {
  const wanted = asked.trim().toUpperCase();
  const found =
    errors.find(({ name, code }) => name === wanted || String(code) === wanted) ??
    errors.find(({ aliases }) => aliases.includes(wanted));
  if (found !== undefined) return found;
  const candidates = /^\d+$/.test(wanted) ? errors.map(({ code }) => String(code)) : errors.map(({ name }) => name);
  const near = nearest(wanted, candidates);
  const help = near === undefined ? 'Give a code or a name of the catalogue.' : `Did you mean ${near}?`;
  throw new UsageError(`"${asked.slice(0, 100)}" is no error of ${catalog}.`, help);
}
