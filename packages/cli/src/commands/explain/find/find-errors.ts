import type { Contract, ContractError } from '@error-contracts/catalog';
import { errorsInText } from './errors-in-text.js';
import { type TextMatch, type TextSearch, textSearch } from './text-search.js';

/** What a text means: errors of the catalogue, or the most similar ones. */
export interface FoundErrors {
  readonly errors: readonly ContractError[];
  /** The texts that are most alike, if there are no errors. */
  readonly near: readonly TextMatch[];
}

/** Above this, a text is that of an error with a typing mistake. Two short texts of one catalogue are less alike. */
const ALIKE = 0.7;
/** A word may be a misspelt name as well. */
const ALIKE_WORD = 0.9;
/** Texts that are nearly as much alike as the best one are meant as much. */
const MARGIN = 0.03;
const NEAR = 0.45;
const SHOWN = 3;
const MOST_LINES = 50;

/** Returns a function that finds what a text means: the text of an error in any language, or a text that names errors. */
export function errorFinder(contract: Contract): (text: string) => FoundErrors {
  let search: TextSearch | undefined;
  return (text) => {
    search ??= textSearch(contract);
    const isWord = /^[\w.-]+$/.test(text.trim());
    const alike = text.length < 2000 ? search.alike(text) : [];
    const [best] = alike;
    const isExact = best !== undefined && best.likeness >= ALIKE_WORD;
    if (isExact) return { errors: similar(alike, best), near: [] };
    const named = errorsInText(text, contract);
    if (named.length > 0) return { errors: named, near: [] };
    if (!isWord && best !== undefined && best.likeness >= ALIKE) return { errors: similar(alike, best), near: [] };
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const within = isWord ? [] : lines.slice(0, MOST_LINES).flatMap((line) => search?.within(line) ?? []);
    if (within.length > 0) return { errors: [...new Set(within)], near: [] };
    return { errors: [], near: alike.filter(({ likeness }) => likeness >= NEAR).slice(0, SHOWN) };
  };
}

function similar(alike: readonly TextMatch[], best: TextMatch): readonly ContractError[] {
  const margin = best.likeness === 1 ? 0 : MARGIN;
  return alike.filter(({ likeness }) => likeness >= best.likeness - margin).map(({ error }) => error);
}
