import { exportedTypes, typeName } from '@error-contracts/catalog';

/** A function that chooses a free name for an error: the wanted one if it is free, or one with the code. */
export type ChooseName = (wanted: string | undefined, code: number) => string;

/** Returns a chooser of names that are free, also as type names. It never chooses a name twice. */
export function nameChooser(taken: Iterable<string>): ChooseName {
  const types = new Set([...exportedTypes, ...[...taken].map(typeName)]);
  return (wanted, code) => {
    const candidates = [...(wanted === undefined ? [] : [wanted, `${wanted}_${code}`]), `ERROR_${code}`];
    const free = candidates.find((name) => !types.has(typeName(name))) ?? lastResort(types, code);
    types.add(typeName(free));
    return free;
  };
}

function lastResort(types: ReadonlySet<string>, code: number): string {
  let count = 2;
  while (types.has(typeName(`ERROR_${code}_${count}`))) count++;
  return `ERROR_${code}_${count}`;
}
