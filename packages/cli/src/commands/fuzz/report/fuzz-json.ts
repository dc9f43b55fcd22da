import { answerText, curlCommand, type Finding, hasSeenErrors } from '@error-contracts/api-fuzz';
import { jsonText } from '../../../report/json-text.js';
import type { FuzzReport } from './fuzz-report.js';

/** Returns the report as one JSON object. */
export function fuzzJson(report: FuzzReport): string {
  const { seed, requests, milliseconds, stopped, operations, findings, notes } = report.result;
  return jsonText({
    ok: findings.length === 0 && hasSeenErrors(report.result),
    seed,
    requests,
    milliseconds: Math.round(milliseconds),
    stopped,
    findings: findings.map((finding) => findingJson(finding, report)),
    operations,
    notes,
  });
}

function findingJson(finding: Finding, { server, headers, secrets }: FuzzReport): object {
  const { rule, operation, message, help, request, exchange, times, isRepeatable } = finding;
  return {
    rule,
    operation,
    message,
    help,
    times,
    isRepeatable,
    method: request.method,
    target: request.target,
    curl: curlCommand(request, server, headers),
    status: exchange.kind === 'answer' ? exchange.status : null,
    answer: answerText(exchange, secrets),
  };
}
