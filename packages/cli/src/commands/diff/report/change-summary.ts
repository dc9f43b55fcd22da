import { escapeForLog } from '@error-contracts/runtime/text';
import { plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import { type ChangeReport, isFine } from './change-report.js';

/** Returns the last line of a report: the bump that is needed, and what to do if that is too much. */
export function changeSummary(report: ChangeReport, colors: Colors): string {
  const { bump, allowed, changes, before, after } = report;
  const paint = isFine(report) ? colors.green : colors.red;
  const name = escapeForLog(after.snapshot.name);
  if (changes.length === 0) return paint(`${name}: no changes`);
  const accepted = changes.filter((change) => change.accepted !== undefined).length;
  const count = `${plural(changes.length, 'change')}${accepted === 0 ? '' : `, ${accepted} of them accepted`}`;
  const since = before.version === undefined ? '' : ` since ${escapeForLog(before.version)}`;
  return `${paint(`${name}: ${count}${since}. ${neededText(bump)}`)}${adviceText(report, allowed)}`;
}

function neededText(bump: ChangeReport['bump']): string {
  if (bump === 'none') return 'All of it is accepted: the next release is patch at least.';
  return bump === 'forbidden' ? 'This cannot be released.' : `The next release is ${bump} at least.`;
}

function adviceText(report: ChangeReport, allowed: ChangeReport['allowed']): string {
  const { bump, diagnostics } = report;
  if (bump === 'forbidden') return ' A forbidden change cannot be accepted either: undo it.';
  if (diagnostics.some(({ severity }) => severity === 'error')) return ' Correct the accept list first.';
  if (isFine(report)) return '';
  return ` Allowed is ${allowed}: undo what is ${bump}, accept it in accepted-changes.json, or allow it with --allow ${bump}.`;
}
