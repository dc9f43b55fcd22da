import { jsonText } from '../../report/json-text.js';
import type { Colors } from '../../terminal/colors.js';
import type { ImportOptions } from './import-options.js';
import type { ImportReport } from './import-report.js';
import { importText } from './import-text.js';

/** Returns the report as text or as one JSON object, with a line break at its end. */
export function formatImport(
  report: ImportReport,
  { format, all = false }: Pick<ImportOptions, 'format' | 'all'>,
  colors: Colors,
): string {
  return format === 'json' ? jsonText(json(report)) : importText(report, all, colors);
}

function json({ document, target, locale, plan, written, tables, remarks }: ImportReport): object {
  const { added, changed, missing, unknown, same } = plan;
  const summary = {
    added: added.length,
    changed: changed.length,
    missing: missing.length,
    unknown: unknown.length,
    same,
    rejected: [...added, ...changed].filter(({ rejection }) => rejection !== undefined).length,
  };
  const differences = { added, changed, missing, unknown };
  return { ok: true, document, target, locale, written, summary, ...differences, tables, diagnostics: remarks };
}
