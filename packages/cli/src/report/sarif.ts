import type { DiagnosticReport } from './diagnostic-report.js';
import { sarifLog } from './sarif-log.js';

/** Returns diagnostics as SARIF 2.1.0, for code scanning. */
export function sarifReport({ diagnostics }: DiagnosticReport): string {
  return sarifLog(
    diagnostics.map(({ rule, severity, file, line, column, message, help }) => ({
      rule,
      level: severity,
      text: `${message} ${help}`,
      place: { file, line, column },
    })),
  );
}
