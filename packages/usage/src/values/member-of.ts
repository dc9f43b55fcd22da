import type { CatalogIndex } from '../facts/catalog-index.js';
import { OTHER, UNKNOWN, type Value } from './value.js';

/**
 * Returns what a member of a value is.
 *
 * @param objectName - What the source calls the value: `this.errors` is `errors`. It decides if nothing else does.
 */
export function memberOf(value: Value, key: string, index: CatalogIndex, objectName: string | undefined): Value {
  const error = index.byName.get(key);
  switch (value.kind) {
    case 'errors':
      return error === undefined ? { kind: 'method', of: 'errors', name: key } : { kind: 'factory', name: error.name };
    case 'reader':
      return { ...value, kind: 'method', of: 'reader', name: key };
    case 'contract':
      return key === 'catalog' ? { kind: 'catalog' } : OTHER;
    case 'catalog':
      return error === undefined ? OTHER : { kind: 'entry', name: error.name };
    case 'entry':
      return key === 'code' || key === 'name' ? { kind: key, name: value.name } : OTHER;
    case 'operations': {
      const errors = value.operations.get(key);
      return errors === undefined ? OTHER : { kind: 'operation', name: key, errors };
    }
    case 'object':
      return value.properties.get(key) ?? (value.isOpen ? UNKNOWN : OTHER);
    case 'module':
      return value.exportOf(key);
    case 'unknown':
      return error !== undefined && looksLikeErrors(objectName) ? { kind: 'factory', name: error.name } : UNKNOWN;
    default:
      return OTHER;
  }
}

/** A parameter, a property or a package that the source does not show: its name is all there is. */
export function looksLikeErrors(name: string | undefined): boolean {
  return name !== undefined && /errors?$/i.test(name);
}

/** The `match` of a value that the source does not show may be that of an operation, unless it is called a reader. */
export function looksLikeReader(name: string | undefined): boolean {
  return name !== undefined && /reader$/i.test(name);
}
