import { describeChange, type JudgedChange } from '@error-contracts/compiler';
import type { Side } from '../../bases/side.js';
import { type ChangeReport, isFine, placeIn } from './change-report.js';

/** Changes as one JSON object: `{ bump, changes: [{ rule, verdict, name, code, from, to, … }], … }`. */
export function jsonChanges(report: ChangeReport): string {
  const { bump, allowed, level, base, head, changes, problems } = report;
  const value = {
    bump,
    allowed,
    ok: isFine(report),
    level,
    base: sideValue(base),
    head: sideValue(head),
    changes: changes.map((change) => changeValue(change, report)),
    problems,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sideValue({ kind, title, version }: Side): object {
  return { kind, title, version: version ?? null };
}

function changeValue(change: JudgedChange, report: ChangeReport): object {
  const { rule, verdict, name, code, from, to, locale, parameter, keyword, warning, accepted } = change;
  const { sentence, mend } = describeChange(change);
  // What is undefined is left out.
  const rest = { locale, parameter, keyword, warning, message: sentence, mend, ...placeIn(report, change) };
  return { rule, verdict, name, code, from, to, ...rest, accepted };
}
