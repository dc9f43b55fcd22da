/** Form libraries write into plain objects by these names. */
const UNSAFE: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Steps in which each `~` begins an escape: a pointer without any is about the whole body. */
const POINTER = /^(?:\/(?:[^~/]|~[01])*)+$/;

/** A longer pointer is no field of a form. */
const LONGEST = 1000;

/** Returns the names and indexes of a JSON Pointer; undefined if it is none, or is no field of a form. */
export function pathOfPointer(pointer: unknown): readonly string[] | undefined {
  if (typeof pointer !== 'string' || pointer.length > LONGEST || !POINTER.test(pointer)) return undefined;
  const path = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return path.some((step) => UNSAFE.includes(step)) ? undefined : path;
}

/** Returns a path as a JSON Pointer. */
export function pointerOf(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Returns a path as React Hook Form writes it: `items.0.name`. */
export function dottedName(path: readonly string[]): string {
  return path.join('.');
}

/** Returns a path as TanStack Form writes it: `items[0].name`. */
export function indexedName(path: readonly string[]): string {
  const [first = '', ...further] = path;
  return `${first}${further.map((step) => (isIndex(step) ? `[${step}]` : `.${step}`)).join('')}`;
}

function isIndex(step: string): boolean {
  return /^(0|[1-9]\d*)$/.test(step);
}

/** Returns whether the values of a form have a path. Nothing is found through a prototype. */
export function hasPath(values: unknown, path: readonly string[]): boolean {
  if (path.length === 0 || path.some((step) => step.includes('.'))) return false;
  let at = values;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false;
    // The length of a list is no field: form libraries would write it.
    if (Array.isArray(at) && !isIndex(step)) return false;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return true;
}
