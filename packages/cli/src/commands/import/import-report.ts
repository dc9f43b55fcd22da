import type { Diagnostic } from '@error-contracts/catalog';
import type { ImportPlan } from '@error-contracts/importer';
import { importText } from './import-text.js';

/** What an import did or would do. */
export interface ImportReport {
  /** The document as it was named. */
  readonly path: string;
  /** Its name in the provenance. */
  readonly document: string;
  readonly target: string;
  readonly locale: string | undefined;
  /** Whether the texts are taken as translations. */
  readonly translates: boolean;
  readonly plan: ImportPlan;
  /** False for a dry run, and where there was nothing to write. */
  readonly written: boolean;
  /** Whether the target is a new file. */
  readonly isNew: boolean;
  /** What is odd about the document. */
  readonly remarks: readonly Diagnostic[];
}

/** The report for people, or as one JSON object, with a line break at its end. */
export function importReport(format: 'text' | 'json', report: ImportReport, all: boolean): string {
  return format === 'json' ? `${JSON.stringify(json(report), null, 2)}\n` : importText(report, all);
}

function json({ document, target, locale, plan, written, remarks }: ImportReport): object {
  const { added, changed, missing, unknown, same } = plan;
  const summary = {
    added: added.length,
    changed: changed.length,
    missing: missing.length,
    unknown: unknown.length,
    same,
    rejection: [...added, ...changed].filter(({ rejection }) => rejection !== undefined).length,
  };
  return {
    ok: true,
    document,
    target,
    locale,
    written,
    summary,
    added,
    changed,
    missing,
    unknown,
    diagnostics: remarks,
  };
}
