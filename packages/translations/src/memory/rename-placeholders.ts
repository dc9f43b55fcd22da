import { parameterNames, skeleton, withNames } from './skeleton.js';

/** Texts that are alike, and may differ in the names of placeholders. */
interface Renaming {
  /** The source to translate. */
  readonly source: string;
  /** The source of the translation. */
  readonly from: string;
  readonly target: string;
}

/**
 * Returns a translation with the placeholders of another source. It stays as it is if nobody can tell which name stands
 * for which: the two sources then differ in more than names, and have several.
 */
export function renamePlaceholders({ source, from, target }: Renaming): string {
  const [wanted, known] = [namesIn(source), namesIn(from)];
  const areOne = new Set(wanted).size === 1 && new Set(known).size === 1;
  if (!areOne && skeleton(source) !== skeleton(from)) return target;
  const renamed = new Map<string, string>();
  for (const [index, old] of known.entries()) {
    const name = (areOne ? wanted[0] : wanted[index]) ?? old;
    if ((renamed.get(old) ?? name) !== name) return target;
    renamed.set(old, name);
  }
  return withNames(target, (name) => renamed.get(name) ?? name);
}

function namesIn(text: string): readonly string[] {
  return parameterNames(text).map(({ name }) => name);
}
