import type { ContractError } from '@error-contracts/catalog';

/**
 * Returns the errors with a code, a name or a former name. Capital letters do not matter if nothing fits otherwise. They are
 * several if two codes differ in these only, or if the catalogue is wrong.
 */
export function errorsNamed(errors: readonly ContractError[], asked: string): readonly ContractError[] {
  const word = asked.trim();
  const upper = word.toUpperCase();
  const fits: readonly ((error: ContractError) => boolean)[] = [
    ({ code, wireCode }) => String(code) === word || String(wireCode) === word,
    ({ name }) => name === upper,
    ({ code }) => String(code).toUpperCase() === upper,
    ({ aliases }) => aliases.includes(upper),
  ];
  for (const isIt of fits) {
    const found = errors.filter(isIt);
    if (found.length > 0) return found;
  }
  return [];
}
