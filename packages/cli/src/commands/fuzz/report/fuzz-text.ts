import { answerText, curlCommand, type FuzzResult, hasSeenErrors, variableOf } from '@error-contracts/api-fuzz';
import { escapeForLog } from '@error-contracts/runtime/text';
import { plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import { type FindingGroup, type FuzzReport, findingGroups, NO_ERROR_SEEN } from './fuzz-report.js';
import { operationTable } from './operation-table.js';

/** Returns the report for a person: each finding with its request and its answer, what operations answered, the sum. */
export function fuzzText(report: FuzzReport, colors: Colors): string {
  const { result, headers } = report;
  const variables = headers.map(([name]) => `$${variableOf(name)}`).join(', ');
  return `${[
    ...findingGroups(result.findings).map((group) => groupText(group, report, colors)),
    ...operationTable(result.operations, colors),
    '',
    ...result.notes.map((note) => colors.yellow(`note: ${escapeForLog(note)}`)),
    ...(variables === '' || result.findings.length === 0 ? [] : [`note: Set ${variables} for the commands of curl.`]),
    ...(hasSeenErrors(result) ? [] : nothingChecked(colors)),
    summary(result, colors),
  ].join('\n')}\n`;
}

function nothingChecked(colors: Colors): readonly string[] {
  const help = 'Correct --url or the document, or sign in with --header, so that requests reach the operations.';
  return [`${colors.red('error')}: ${NO_ERROR_SEEN}`, `  help: ${help}`];
}

const SHOWN_OPERATIONS = 8;

function groupText(group: FindingGroup, { server, headers, secrets }: FuzzReport, colors: Colors): string {
  const [finding, ...others] = group;
  const { rule, operation, message, help, isRepeatable } = finding;
  const names = others.map((other) => other.operation);
  const more = names.length > SHOWN_OPERATIONS ? [...names.slice(0, SHOWN_OPERATIONS), `… (${names.length})`] : names;
  const answer = answerText(finding.exchange, secrets).split('\n');
  return [
    `${colors.bold(escapeForLog(operation))} ${colors.red('error')} ${escapeForLog(message)} ${colors.dim(rule)}`,
    `  help: ${help}`,
    ...(more.length === 0 ? [] : [`  also: ${escapeForLog(more.join(', '))}`]),
    ...(isRepeatable ? [] : ['  note: It happened once, and not when the request was repeated.']),
    '',
    `  ${curlCommand(finding.request, server, headers)}`,
    '',
    ...answer.map((line) => colors.dim(`  ${line}`.trimEnd())),
    '',
  ].join('\n');
}

const STOPS: Readonly<Record<FuzzResult['stopped'], string>> = {
  requests: '',
  time: ', stopped by --seconds',
  interrupted: ', stopped by a person',
  'server-gone': ', stopped because the server has ended',
  findings: ', stopped because there is enough to do',
};

function summary({ seed, requests, milliseconds, stopped, operations, findings }: FuzzResult, colors: Colors): string {
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  const sent = `${plural(requests, 'request')} to ${plural(operations.length, 'operation')} in ${time}, seed ${seed}`;
  const count = findings.length === 0 ? 'no findings' : plural(findings.length, 'finding');
  const line = `${sent}${STOPS[stopped]}: ${requests === 0 ? 'nothing was sent' : count}`;
  return findings.length > 0 || requests === 0 ? colors.red(line) : colors.green(line);
}
