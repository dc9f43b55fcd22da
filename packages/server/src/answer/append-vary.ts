/** Returns the header `Vary` with further names. A name that it already has is not repeated. */
export function appendVary(present: unknown, added: string): string {
  const before = (Array.isArray(present) ? present.join(', ') : `${present ?? ''}`).trim();
  if (before === '') return added;
  const names = before.split(',').map((name) => name.trim().toLowerCase());
  if (names.includes('*')) return before;
  const missing = added.split(', ').filter((name) => !names.includes(name.toLowerCase()));
  return [before, ...missing].join(', ');
}
