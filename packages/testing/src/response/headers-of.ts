/** Returns headers of any library by their names in lower case. What is no header is left out. */
export function headersOf(headers: unknown): { readonly [name: string]: string } {
  const found = new Map<string, string>();
  for (const [name, value] of pairsOf(headers)) {
    const text = textOf(value);
    const key = String(name).toLowerCase();
    if (text !== undefined) found.set(key, found.has(key) ? `${found.get(key)}, ${text}` : text);
  }
  return Object.fromEntries(found);
}

function pairsOf(headers: unknown): readonly (readonly [unknown, unknown])[] {
  if (typeof headers !== 'object' || headers === null) return [];
  if (Array.isArray(headers)) return headers.filter((pair) => Array.isArray(pair) && pair.length === 2);
  const { entries, get } = headers as { readonly entries?: unknown; readonly get?: unknown };
  // `Headers` of any realm. Those of axios have a `get` too, but are an object of headers.
  if (typeof entries === 'function' && typeof get === 'function') {
    return [...(entries.call(headers) as Iterable<readonly [unknown, unknown]>)];
  }
  return Object.entries(headers);
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
