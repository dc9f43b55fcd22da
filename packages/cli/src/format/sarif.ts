import type { Findings } from './findings.js';
import { sarifLog } from './sarif-log.js';

/** Problems as SARIF 2.1.0, for code scanning. */
export function sarifReport({ problems }: Findings): string {
  return sarifLog(
    problems.map(({ rule, severity, file, line, column, message, mend }) => ({
      rule,
      level: severity,
      text: `${message} ${mend}`,
      place: { file, line, column },
    })),
  );
}
