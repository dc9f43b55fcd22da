/** Returns whether no two elements of an array are equal as JSON. It takes linear time, whatever the elements are. */
export function hasUniqueItems(list: readonly unknown[]): boolean {
  const simple = new Set<unknown>();
  const structured = new Set<string>();
  for (const item of list) {
    if (typeof item === 'object' && item !== null) structured.add(canonical(item));
    else simple.add(item);
  }
  return simple.size + structured.size === list.length;
}

/** Returns the JSON of a value with the properties of each object in a fixed order. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const object = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(object).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(object[name])}`).join(',')}}`;
}
