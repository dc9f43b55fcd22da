import { type Contract, type ContractError, nearest } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';
import { UsageError } from '../terminal/usage-error.js';

/** What an error can be asked for by. */
export interface Named {
  readonly name: string;
  readonly code: ContractError['code'];
  readonly wireCode?: ContractError['wireCode'];
  readonly aliases: readonly string[];
}

/** What is searched, and what to say if nothing is found. */
export interface Search<Found extends Named> {
  readonly errors: readonly Found[];
  readonly codeKind: Contract['codeKind'];
  /** What the word is not, such as "not an error of shop". */
  readonly what: string;
}

/**
 * Returns the error with a code, a name or a former name. Capital letters do not matter if one error fits all the same.
 *
 * @throws {UsageError} If there is none, or if there are several; its help names the nearest.
 */
export function findByCodeOrName<Found extends Named>(asked: string, search: Search<Found>): Found {
  const { errors, what } = search;
  const word = asked.trim();
  const upper = word.toUpperCase();
  const found =
    errors.find(({ code, wireCode }) => String(code) === word || String(wireCode) === word) ??
    errors.find(({ name }) => name === upper) ??
    onlyOne(
      errors.filter(({ code }) => String(code).toUpperCase() === upper),
      word,
    ) ??
    errors.find(({ aliases }) => aliases.includes(upper));
  if (found !== undefined) return found;
  const near = nearestError(search, word);
  const help = near === undefined ? 'Give a code or a name of the catalogue.' : `Did you mean ${escapeForLog(near)}?`;
  throw new UsageError(`"${shortened(word)}" is ${what}.`, help);
}

/** Two string codes may differ in nothing but capital letters. */
function onlyOne<Found extends Named>(found: readonly Found[], word: string): Found | undefined {
  if (found.length < 2) return found[0];
  const codes = found.map(({ code }) => escapeForLog(String(code)));
  const help = `Write it as the catalogue does: ${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}.`;
  throw new UsageError(`"${shortened(word)}" fits several errors.`, help);
}

/** Returns the code or the name that a mistyped word most likely means. */
export function nearestError(
  { errors, codeKind }: Pick<Search<Named>, 'errors' | 'codeKind'>,
  word: string,
): string | undefined {
  const codes = errors.map(({ code }) => String(code));
  const names = errors.map(({ name }) => name);
  if (codeKind === 'integer')
    return /^-?\d+$/.test(word) ? nearest(word, codes) : nearest(word.replaceAll('-', '_'), names);
  return nearest(word, [...codes, ...names]) ?? nearest(word.replace(/[-. ]/g, '_'), names);
}

const LONGEST = 100;

/** One line of at most {@link LONGEST} characters, and no half of a pair of surrogates. */
export function shortened(word: string): string {
  // A character has one or two code units, so these are more than enough to see that a word is too long.
  const characters = Array.from(word.slice(0, 2 * (LONGEST + 1)).toWellFormed());
  if (characters.length <= LONGEST) return escapeForLog(word);
  return `${escapeForLog(characters.slice(0, LONGEST - 1).join(''))}…`;
}
