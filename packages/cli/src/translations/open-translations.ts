import type { Diagnostic } from '@error-contracts/catalog';
import { type Draft, inTheirFiles, locateViolations, makeDraft } from '@error-contracts/catalog/draft';
import { type Sources, sourceFiles } from '@error-contracts/catalog/read';
import { readCatalog } from '../catalog/read-catalog.js';

/** A catalogue with its translations, or the diagnostics that leave nothing to say about them. */
export type OpenTranslations =
  | { readonly draft: Draft; readonly sources: Sources; readonly diagnostics: readonly [] }
  | { readonly draft?: never; readonly sources: Sources; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a catalogue and what is known about its translations. Files must be readable and have the right shape; what else
 * is wrong with the texts does not matter here.
 */
export async function openTranslations(path: string, cwd: string): Promise<OpenTranslations> {
  const sources = await readCatalog(path, cwd);
  const { catalog } = sources;
  if (catalog === undefined || sources.diagnostics.length > 0) return { sources, diagnostics: sources.diagnostics };
  const { draft, violations } = makeDraft({ ...sources, catalog });
  if (violations.length === 0) return { draft, sources, diagnostics: [] };
  const group = { rule: 'files-match-their-schema', severity: 'error', violations } as const;
  return { sources, diagnostics: locateViolations(inTheirFiles([group], draft), sourceFiles(sources)) };
}
