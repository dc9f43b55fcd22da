/** Returns how deep the lists and objects of a document are nested; infinity for a circle, which aliases of YAML can be. */
export function heightOf(document: unknown): number {
  const heights = new Map<object, number>();
  const open: { readonly value: object; readonly inner: readonly unknown[]; next: number; height: number }[] = [];
  let height = 0;
  const enter = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 0;
    const known = heights.get(value);
    if (known !== undefined) return known;
    // Whoever meets it again before it is left has found a circle.
    heights.set(value, Number.POSITIVE_INFINITY);
    open.push({ value, inner: Object.values(value), next: 0, height: 0 });
    return 0;
  };
  height = enter(document);
  for (let current = open.at(-1); current !== undefined; current = open.at(-1)) {
    if (current.next < current.inner.length) {
      current.height = Math.max(current.height, enter(current.inner[current.next]));
      current.next += 1;
      continue;
    }
    open.pop();
    height = current.height + 1;
    heights.set(current.value, height);
    const above = open.at(-1);
    if (above !== undefined) above.height = Math.max(above.height, height);
  }
  return height;
}
