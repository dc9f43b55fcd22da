import type { Diagnostic } from '@error-contracts/catalog';
import type { Review } from '@error-contracts/catalog/check';
import { reviewTranslations } from '@error-contracts/translations/checks';
import { readWaiversOf } from '../catalog/read-waivers.js';

/** How texts that come from elsewhere are checked, or why nobody can say it. */
export type OpenReview =
  | { readonly review: Review; readonly diagnostics: readonly [] }
  | { readonly review?: never; readonly diagnostics: readonly Diagnostic[] };

/** Resolves to a review by the rules that `check` asks about translations, without those that somebody waived for a text. */
export async function openReview(path: string, cwd: string): Promise<OpenReview> {
  const { waivers, diagnostics } = await readWaiversOf(path, cwd);
  if (diagnostics.length > 0) return { diagnostics };
  return { review: reviewTranslations(waivers), diagnostics: [] };
}
