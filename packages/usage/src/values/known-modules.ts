import { OTHER, UNKNOWN, type Value } from './value.js';

/** Returns what a package of error-contracts exports; undefined if the module is none. */
export function knownExport(source: string, name: string): Value | undefined {
  const known = /^@error-contracts\/([a-z0-9-]+)(?:\/|$)/.exec(source);
  if (known === null) return undefined;
  if (known[1] === 'i18n') return OTHER;
  return exportOfContract(name);
}

/** Returns what an export of this name is in the libraries and in generated code. */
export function exportOfContract(name: string): Value {
  if (name === '*') return { kind: 'module', exportOf: exportOfContract };
  if (name === 'contract') return { kind: 'contract' };
  if (name === 'catalog') return { kind: 'catalog' };
  return FUNCTIONS.has(name) ? { kind: 'function', name } : UNKNOWN;
}

/** The functions whose results or arguments say something about errors. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'createErrorReader',
  'createErrors',
  'defineOperations',
  'errorGroup',
  'isErrorResponse',
  'mergeOperations',
  'operationErrors',
]);
