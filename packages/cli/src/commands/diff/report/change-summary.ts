import { escapeForLog } from '@error-contracts/runtime/text';
import { plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import { type ChangeReport, isFine } from './change-report.js';
import { nextRelease } from './next-release.js';

/** Returns the last line of a report: the bump that is needed, and what to do if that is too much. */
export function changeSummary(report: ChangeReport, colors: Colors): string {
  const { allowed, changes, before, after } = report;
  const paint = isFine(report) ? colors.green : colors.red;
  const name = escapeForLog(after.snapshot.name);
  if (changes.length === 0) return paint(`${name}: no changes`);
  const accepted = changes.filter((change) => change.accepted !== undefined).length;
  const count = `${plural(changes.length, 'change')}${accepted === 0 ? '' : `, ${accepted} of them accepted`}`;
  const since = before.version === undefined ? '' : ` since ${escapeForLog(before.version)}`;
  return `${paint(`${name}: ${count}${since}. ${neededText(report)}`)}${adviceText(report, allowed)}`;
}

function neededText(report: ChangeReport): string {
  const { bump } = report;
  if (bump === 'forbidden') return 'This cannot be released.';
  const type = bump === 'none' ? 'patch' : bump;
  const version = nextRelease(report);
  const accepted = bump === 'none' ? 'All of it is accepted: the' : 'The';
  return `${accepted} next release is ${version === undefined ? `${type} at least` : `${version} at least (${type})`}.`;
}

function adviceText(report: ChangeReport, allowed: ChangeReport['allowed']): string {
  const { bump, diagnostics } = report;
  if (bump === 'forbidden') return ' A forbidden change cannot be accepted either: undo it.';
  if (diagnostics.some(({ severity }) => severity === 'error')) return ' Correct the accept list first.';
  if (isFine(report)) return '';
  return ` Allowed is ${allowed}: undo what is ${bump}, accept it in accepted-changes.json, or allow it with --allow ${bump}.`;
}
