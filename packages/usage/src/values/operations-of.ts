import { UNKNOWN, type Value } from './value.js';

/** Returns what a function of operations returns: `defineOperations`, `errorGroup`, `mergeOperations`; else unknown. */
export function operationsOf(name: string, given: readonly Value[]): Value {
  if (name === 'errorGroup') return given[1] ?? UNKNOWN;
  if (name === 'mergeOperations') return merged(given);
  return name === 'defineOperations' ? defined(given[1], given[2]) : UNKNOWN;
}

function merged(all: readonly Value[]): Value {
  const operations = all.flatMap((value) => (value.kind === 'operations' ? [...value.operations] : []));
  return { kind: 'operations', operations: new Map(operations) };
}

function defined(declared: Value | undefined, options: Value | undefined): Value {
  if (declared?.kind !== 'object') return UNKNOWN;
  const shared = options === undefined ? [] : namesOf(propertyOf(options, 'groups'));
  const operations = new Map<string, readonly string[]>();
  for (const [name, operation] of declared.properties) {
    const own = namesOf(propertyOf(operation, 'errors'));
    const groups = namesOf(propertyOf(operation, 'groups'));
    // If the source does not show every error, nobody can say which case is missing.
    if (own !== undefined && groups !== undefined && shared !== undefined) {
      operations.set(name, [...own, ...groups, ...shared]);
    }
  }
  return { kind: 'operations', operations };
}

function propertyOf(value: Value, key: string): Value | undefined {
  if (value.kind !== 'object') return UNKNOWN;
  return value.properties.get(key) ?? (value.isOpen ? UNKNOWN : undefined);
}

/** Returns the names of errors in an object of conditions or in a list of them; undefined if some may be hidden. */
function namesOf(value: Value | undefined): readonly string[] | undefined {
  if (value === undefined) return [];
  if (value.kind === 'object') return value.isOpen ? undefined : [...value.properties.keys()];
  if (value.kind !== 'list') return undefined;
  const lists = value.items.map(namesOf);
  return lists.includes(undefined) ? undefined : lists.flatMap((names) => names ?? []);
}
