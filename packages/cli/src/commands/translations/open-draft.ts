import type { Diagnostic } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { type Draft, makeDraft } from '@error-contracts/catalog/draft';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import { readCatalog } from '../../catalog/read-catalog.js';

/** A catalogue whose texts can be sent to translators, whatever is wrong with its translations; or why it cannot. */
export type OpenDraft =
  | {
      readonly sources: Sources & { readonly catalog: SourceFile };
      readonly draft: Draft;
      readonly diagnostics?: never;
    }
  | { readonly draft?: never; readonly diagnostics: readonly Diagnostic[] };

/** Resolves to the catalogue at a path. Translations may have errors: an import is how they are corrected. */
export async function openDraft(path: string, cwd: string): Promise<OpenDraft> {
  const sources = await readCatalog(path, cwd);
  const { catalog, locales, glossaries, provenance } = sources;
  const isTranslation = new Set(locales.map(({ file }) => file.path));
  const diagnostics = check(sources).diagnostics.filter(
    ({ severity, rule, file }) =>
      severity === 'error' && (!isTranslation.has(file) || rule === 'files-match-their-schema'),
  );
  if (catalog === undefined || diagnostics.length > 0) return { diagnostics };
  const { draft } = makeDraft(catalog, locales, glossaries, undefined, provenance);
  return { sources: { ...sources, catalog }, draft };
}
