import { nearest } from '@error-contracts/catalog';
import { UsageError } from '../terminal/usage-error.js';
import { isShallow, type Repository, refsOf } from './repository.js';

/** Resolves to the usage error for a word that is neither a file nor a git revision nor a package. */
export async function unknownRevision(word: string, found: Found): Promise<UsageError> {
  const shown = word.slice(0, 100);
  if (found.repository === undefined) {
    return new UsageError(
      `There is no file "${shown}", and no git revision: ${found.reason}.`,
      'Go to a repository, or name a file, a folder or a package such as @acme/errors@1.2.0.',
    );
  }
  const message = `There is no file and no git revision "${shown}".`;
  const revision = word.split(':', 1)[0] ?? '';
  return new UsageError(message, await helpOf(found.repository, revision));
}

/** A repository, or why there is none. */
export type Found = { readonly repository: Repository } | { readonly repository?: never; readonly reason: string };

async function helpOf(repository: Repository, revision: string): Promise<string> {
  const refs = await refsOf(repository);
  const remote = refs.find((ref) => ref.endsWith(`/${revision}`));
  if (remote !== undefined) return `Did you mean ${remote}?`;
  // A word that is nearly a branch is a typing error, also in a shallow clone. Nearly a tag, it may be one that was not fetched.
  const near = nearest(revision, refs);
  const guess = near === undefined ? [] : [`Did you mean ${near}?`];
  if (await isShallow(repository)) return [...guess, SHALLOW].join(' ');
  if (near !== undefined) return guess.join('');
  return 'Name a branch, a tag, a commit, a file, a folder or a package such as @acme/errors@1.2.0; git fetch --tags may help.';
}

const SHALLOW = 'This clone is shallow: run git fetch --unshallow --tags, or set fetch-depth: 0 for actions/checkout.';
