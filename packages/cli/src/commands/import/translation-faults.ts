import type { Diagnostic } from '@error-contracts/catalog';
import type { CheckSettings } from '@error-contracts/catalog/check';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import type { ImportedChange, ImportPlan, Rejection } from '@error-contracts/importer';
import { openReview } from '../../translations/open-review.js';

/** Where translations come from and go to, and how they are checked. */
interface Translations {
  readonly sources: Sources & { readonly catalog: SourceFile };
  readonly locale: string;
  /** The path of the catalogue. */
  readonly catalog: string;
  /** The path of the document. */
  readonly document: string;
  readonly settings: CheckSettings;
  readonly cwd: string;
}

/** What the rules of `check` find in translations that an import would write. */
interface TranslationFaults {
  /** Why some are not taken, by the names of their errors. */
  readonly refused: ReadonlyMap<string, Rejection>;
  /** The warnings about the others, at their lines in the document. */
  readonly remarks: readonly Diagnostic[];
}

/** Resolves to what the rules of `check` find in the translations that a plan would write. */
export async function translationFaults(
  plan: ImportPlan,
  { sources, locale, catalog, document, settings, cwd }: Translations,
): Promise<TranslationFaults> {
  const taken = [...plan.added, ...plan.changed].filter(({ rejection }) => rejection === undefined);
  const { review } = await openReview(catalog, cwd);
  if (taken.length === 0 || review === undefined) return { refused: new Map(), remarks: [] };
  const { draftOf, faultsIn, withTexts } = await import('@error-contracts/translations');
  const changes = new Map(taken.map((change) => [change.name, change]));
  const refused = new Map<string, Rejection>();
  const remarks: Diagnostic[] = [];
  for (const { rule, severity, violation } of faultsIn(draftOf(withTexts(sources, locale, plan.files)), locale, {
    settings,
    review,
  })) {
    const change = changes.get(String(violation.path[0] ?? ''));
    if (change === undefined) continue;
    const { message, help } = violation;
    if (severity === 'error') refused.set(change.name, { reason: `${message} (${rule})`, help });
    else remarks.push({ rule, severity, ...placeOf(change, document), message: named(message, change), help });
  }
  return { refused, remarks };
}

function placeOf({ line, column }: ImportedChange, file: string): Pick<Diagnostic, 'file' | 'line' | 'column'> {
  return { file, line, column };
}

/** A line alone does not say which text it is. */
function named(message: string, { name }: ImportedChange): string {
  return message.split(/\W+/).includes(name) ? message : `${name}: ${message}`;
}
