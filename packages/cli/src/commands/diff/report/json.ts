import { describeChange, type MarkedChange } from '@error-contracts/catalog/compare';
import { jsonText } from '../../../report/json-text.js';
import type { Revision } from '../../../revisions/revision.js';
import { type ChangeReport, isFine, placeIn } from './change-report.js';
import { nextRelease } from './next-release.js';

/** Returns changes as one JSON object: `{ bump, changes: [{ rule, verdict, name, code, from, to, … }], … }`. */
export function jsonChanges(report: ChangeReport): string {
  const { bump, allowed, level, before, after, changes, diagnostics } = report;
  const value = {
    bump,
    next: nextRelease(report) ?? null,
    allowed,
    ok: isFine(report),
    level,
    before: revisionValue(before),
    after: revisionValue(after),
    changes: changes.map((change) => changeValue(change, report)),
    diagnostics,
  };
  return jsonText(value);
}

function revisionValue({ kind, title, version }: Revision): object {
  return { kind, title, version: version ?? null };
}

function changeValue(change: MarkedChange, report: ChangeReport): object {
  const { rule, verdict, name, code, from, to, locale, parameter, keyword, warning, accepted } = change;
  const { sentence, help } = describeChange(change);
  // JSON.stringify leaves out what is undefined.
  const rest = { locale, parameter, keyword, warning, message: sentence, help, ...placeIn(report, change) };
  return { rule, verdict, name, code, from, to, ...rest, accepted };
}
