import type { ResolveImport } from './import-resolver.js';

/** What modules a source imports, found by their look: a comment that looks like an import costs nothing. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*(['"])([^'"\n]{1,1000})\1/g;

/**
 * Returns files so that each comes after those that it imports, as far as there is no circle. What it imports from outside
 * of the list is added.
 *
 * @param textOf - The text of a file; undefined if it cannot be read.
 */
export function importOrder(
  files: readonly string[],
  textOf: (path: string) => string | undefined,
  resolve: ResolveImport,
): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const open: { readonly path: string; readonly imports: readonly string[]; next: number }[] = [];
  const enter = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    open.push({ path, imports: importsOf(path), next: 0 });
  };
  const importsOf = (path: string): readonly string[] => {
    const found = [...(textOf(path) ?? '').matchAll(IMPORT)].map(([, , source = '']) => resolve(source, path));
    return found.filter((one): one is string => one !== undefined);
  };
  for (const file of files) {
    enter(file);
    for (let current = open.at(-1); current !== undefined; current = open.at(-1)) {
      const next = current.imports[current.next];
      current.next += 1;
      if (next === undefined) {
        order.push(current.path);
        open.pop();
      } else enter(next);
    }
  }
  return order;
}
