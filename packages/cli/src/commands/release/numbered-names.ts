import type { Diagnostic } from '@error-contracts/catalog';
import { releasedOf } from '@error-contracts/catalog/compare';
import type { Sources } from '@error-contracts/catalog/read';

/** Returns the names that only repeat their codes as errors, but for those that a release promised already. */
export function numberedNames(found: readonly Diagnostic[], { released }: Sources): readonly Diagnostic[] {
  const names = found.filter(({ rule }) => rule === 'names-are-meaningful');
  const errors = released && names.length > 0 ? releasedOf(released).snapshot?.errors : undefined;
  const promised = new Set([...(errors ?? [])].map(({ name }) => JSON.stringify(name)));
  return names
    .filter(({ value = '' }) => !promised.has(value))
    .map((diagnostic) => ({ ...diagnostic, severity: 'error', help: HELP }));
}

const HELP =
  'Rename it with error-contracts rename, or import the document again with --names-from, which names a document with English texts. ' +
  'To release it as it is: --allow-numbered-names.';
