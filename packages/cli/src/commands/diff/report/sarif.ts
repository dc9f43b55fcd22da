import type { Diagnostic } from '@error-contracts/catalog';
import { describeChange, type MarkedChange } from '@error-contracts/catalog/compare';
import { type SarifResult, sarifLog } from '../../../report/sarif-log.js';
import { type ChangeReport, isRefused, placeIn } from './change-report.js';

/** Returns changes as SARIF 2.1.0, for code scanning; an accepted change is suppressed. */
export function sarifChanges(report: ChangeReport): string {
  const results = report.changes.map((change) => resultOf(change, report));
  return sarifLog([...results, ...report.diagnostics.map(diagnosticResult)]);
}

function resultOf(change: MarkedChange, report: ChangeReport): SarifResult {
  const { rule, verdict, warning, accepted } = change;
  const { sentence, help } = describeChange(change);
  return {
    rule,
    level: isRefused(change, report) ? 'error' : verdict === 'patch' ? 'note' : 'warning',
    text: [sentence, warning, help].filter((part) => part !== undefined).join(' '),
    place: placeIn(report, change),
    suppressed: accepted && `${accepted.reason} (${accepted.person}, until ${accepted.expires})`,
  };
}

function diagnosticResult({ rule, severity, message, help, file, line, column }: Diagnostic): SarifResult {
  return { rule, level: severity, text: `${message} ${help}`, place: { file, line, column } };
}
