import { type Contract, type ContractError, nearest } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Returns the error with a code, a name or a former name.
 *
 * @param others - Lower-case words that `asked` may mean as well.
 * @throws {UsageError} If there is none; its help names the nearest.
 */
export function findError(
  { errors, codeKind, name: catalog }: Contract,
  asked: string,
  others: readonly string[] = [],
): ContractError {
  const wanted = asked.trim().toUpperCase();
  const found =
    errors.find(({ name, wireCode, code }) => name === wanted || [wireCode, code].map(String).includes(asked.trim())) ??
    errors.find(({ code }) => String(code).toUpperCase() === wanted) ??
    errors.find(({ aliases }) => aliases.includes(wanted));
  if (found !== undefined) return found;
  const codes = errors.map(({ code }) => String(code));
  const candidates = /^-?\d+$/.test(wanted) ? codes : errors.map(({ name }) => name);
  const near =
    (codeKind === 'string' ? nearest(asked.trim(), codes) : undefined) ??
    nearest(wanted.replaceAll('-', '_'), candidates) ??
    nearest(asked.trim().toLowerCase(), others);
  const help = near === undefined ? 'Give a code or a name of the catalogue.' : `Did you mean ${near}?`;
  const what = others.length === 0 ? `not an error of ${catalog}` : `neither an error of ${catalog} nor a rule`;
  throw new UsageError(`"${shortened(asked.trim())}" is ${what}.`, help);
}

const LONGEST = 100;

/** One line of at most {@link LONGEST} characters, and no half of a pair of surrogates. */
function shortened(word: string): string {
  // A character has one or two code units, so these are more than enough to see that a word is too long.
  const characters = Array.from(word.slice(0, 2 * (LONGEST + 1)).toWellFormed());
  if (characters.length <= LONGEST) return escapeForLog(word);
  return `${escapeForLog(characters.slice(0, LONGEST - 1).join(''))}…`;
}
