import { describeChange, type JudgedChange, type Problem } from '@error-contracts/compiler';
import { type SarifResult, sarifLog } from '../sarif-log.js';
import { type ChangeReport, isRefused, placeIn } from './change-report.js';

/** Changes as SARIF 2.1.0, for code scanning; an accepted one is suppressed. */
export function sarifChanges(report: ChangeReport): string {
  const results = report.changes.map((change) => resultOf(change, report));
  return sarifLog([...results, ...report.problems.map(problemResult)]);
}

function resultOf(change: JudgedChange, report: ChangeReport): SarifResult {
  const { rule, verdict, warning, accepted } = change;
  const { sentence, mend } = describeChange(change);
  return {
    rule,
    level: isRefused(change, report) ? 'error' : verdict === 'patch' ? 'note' : 'warning',
    text: [sentence, warning, mend].filter((part) => part !== undefined).join(' '),
    place: placeIn(report, change),
    suppressed: accepted && `${accepted.reason} (${accepted.person}, until ${accepted.expires})`,
  };
}

function problemResult({ rule, severity, message, mend, file, line, column }: Problem): SarifResult {
  return { rule, level: severity, text: `${message} ${mend}`, place: { file, line, column } };
}
