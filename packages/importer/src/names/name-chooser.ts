import { type Code, exportedTypes, typeName, wordsOfCode } from '@error-contracts/catalog';

/** A function that chooses a free name for an error: the wanted one if it is free, or one with the code. */
export type ChooseName = (wanted: string | undefined, code: Code) => string;

/** Returns a chooser of names that are free, also as type names. It never chooses a name twice. */
export function nameChooser(taken: Iterable<string>): ChooseName {
  const types = new Set([...exportedTypes, ...[...taken].map(typeName)]);
  return (wanted, code) => {
    const words = wordsOfCode(code);
    const candidates = [...(wanted === undefined ? [] : [wanted, `${wanted}_${words}`]), `ERROR_${words}`].filter(
      isName,
    );
    const free = candidates.find((name) => !types.has(typeName(name))) ?? lastResort(types, words);
    types.add(typeName(free));
    return free;
  };
}

function lastResort(types: ReadonlySet<string>, words: string): string {
  let count = 2;
  while (types.has(typeName(`ERROR_${words}_${count}`))) count++;
  return `ERROR_${words}_${count}`;
}

function isName(name: string): boolean {
  return name.length <= 100;
}
