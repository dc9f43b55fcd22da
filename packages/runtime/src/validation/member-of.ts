/** Returns a property or an element of a value; undefined if it has none. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** Returns the first element of an array that a function knows; undefined if there is none. */
export function firstOf(list: unknown, isMeant: (element: unknown) => boolean): unknown {
  return Array.isArray(list) ? list.find(isMeant) : undefined;
}
