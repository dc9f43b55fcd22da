import { createHash } from 'node:crypto';
import type { TranslationState } from '@error-contracts/catalog/provenance';

/**
 * Returns a mark of a target and its state. A file carries it, so that an import sees what was changed in the file, and what
 * was changed in the project since the file was written.
 */
export function exportMark(target: string | undefined, state: TranslationState): string {
  return `${state} ${targetDigest(target)}`;
}

/** Returns the state and the digest of a mark; undefined if it is none. */
export function readMark(mark: string | undefined): { readonly state: string; readonly digest: string } | undefined {
  const [, state, digest] = /^([a-z]+) ([0-9a-f]{12}|none)$/.exec(mark?.trim() ?? '') ?? [];
  return state === undefined || digest === undefined ? undefined : { state, digest };
}

/** Returns a short digest of a target. */
export function targetDigest(target: string | undefined): string {
  // JSON keeps halves of pairs of surrogates apart, which UTF-8 does not.
  return target === undefined ? 'none' : createHash('sha256').update(JSON.stringify(target)).digest('hex').slice(0, 12);
}
