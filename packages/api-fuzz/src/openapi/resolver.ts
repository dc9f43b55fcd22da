import { elementsOf, member, textOf } from '../json-value.js';

/** Finds what references in a document lead to. */
export interface Resolver {
  /** Returns the value itself, or what its `$ref` leads to; undefined for a circle and for what the document has not. */
  resolve(value: unknown): unknown;
  /** The references to other documents that were met. Nobody follows them. */
  readonly external: ReadonlySet<string>;
}

/** A chain of references that is longer is a mistake. */
const LONGEST_CHAIN = 64;

/** Returns the resolver of a document. It follows references inside of the document only. */
export function resolverOf(document: unknown): Resolver {
  const external = new Set<string>();

  function resolve(value: unknown): unknown {
    const seen = new Set<string>();
    let found = value;
    for (let ref = textOf(member(found, '$ref')); ref !== undefined; ref = textOf(member(found, '$ref'))) {
      if (!ref.startsWith('#')) {
        external.add(ref);
        return undefined;
      }
      if (seen.has(ref) || seen.size === LONGEST_CHAIN) return undefined;
      seen.add(ref);
      found = atPointer(document, ref.slice(1));
    }
    return found;
  }

  return { resolve, external };
}

function atPointer(document: unknown, pointer: string): unknown {
  if (pointer === '') return document;
  if (!pointer.startsWith('/')) return undefined;
  return pointer.slice(1).split('/').map(stepOf).reduce<unknown>(inner, document);
}

function inner(value: unknown, step: string): unknown {
  return Array.isArray(value) && /^\d{1,6}$/.test(step) ? elementsOf(value)[Number(step)] : member(value, step);
}

function stepOf(text: string): string {
  return decoded(text).replaceAll('~1', '/').replaceAll('~0', '~');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
