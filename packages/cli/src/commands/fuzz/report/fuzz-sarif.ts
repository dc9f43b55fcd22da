import { curlCommand } from '@error-contracts/api-fuzz';
import { sarifLog } from '../../../report/sarif-log.js';
import type { FuzzReport } from './fuzz-report.js';

/** Returns the report as SARIF 2.1.0. A finding belongs to no line of a file: its text has the operation and the request. */
export function fuzzSarif({ result, server, headers }: FuzzReport): string {
  return sarifLog(
    result.findings.map(({ rule, operation, message, help, request }) => ({
      rule,
      level: 'error',
      text: `${operation}: ${message} ${help} ${curlCommand(request, server, headers)}`,
    })),
  );
}
