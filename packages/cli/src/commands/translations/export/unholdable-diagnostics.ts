import type { Diagnostic } from '@error-contracts/catalog';
import { type Draft, locateViolations, type Violation } from '@error-contracts/catalog/draft';
import type { Unholdable } from '@error-contracts/translations';

/** Returns diagnostics for what a format cannot hold, at the places of the texts. */
export function unholdableDiagnostics(
  draft: Draft,
  locale: string,
  format: string,
  found: readonly Unholdable[],
): readonly Diagnostic[] {
  const translations = draft.locales.find(({ tag }) => tag === locale)?.file;
  const provenance = draft.provenance.find(({ tag }) => tag === locale)?.file;
  const violations = found.map(({ name, part, offset, what }): Violation => {
    const said = { message: `The ${part} of ${name} has ${what}, which ${format} cannot hold.`, help: HELP };
    if (part === 'target' && translations !== undefined) return { file: translations, path: [name], offset, ...said };
    if (part !== 'source' && provenance !== undefined) return { file: provenance, path: [name], ...said };
    return { file: draft.file, path: ['errors', name, 'message'], offset, ...said };
  });
  const files = [draft.file, ...[translations, provenance].flatMap((file) => file ?? [])];
  return locateViolations([{ rule: 'exchange-formats-hold-the-text', severity: 'error', violations }], files);
}

const HELP =
  'Correct the text, leave it out with --only, or choose another format: json and properties hold every text.';
