import type { ContractEntry } from '@error-contracts/runtime/contract';
import { formatIssue, type Issue } from '@error-contracts/runtime/validation';
import type { Kit } from '../kit.js';
import { showText, showValue } from '../report/show-value.js';
import { essenceOf } from '../response/parsed-body.js';
import type { SeenResponse } from '../response/seen-response.js';
import type { Difference } from './difference.js';
import { entryOfOtherType } from './read-error.js';
import { pointerOf, valueAt, withValueAt } from './value-at.js';

/** The members that problem details (RFC 9457) add to a body in another envelope. */
const PROBLEM_MEMBERS: readonly string[] = ['type', 'title', 'status', 'detail', 'instance'];
/** The most issues that are listed. */
const MOST = 20;

/** Returns in what a body is not as the schema of the catalogue says. `expected` is the error that it should be. */
export function bodyDifferences(
  { body, headers }: SeenResponse,
  expected: ContractEntry | undefined,
  kit: Kit,
): readonly Difference[] {
  const { envelope } = kit.contract;
  const mayBeProblem =
    essenceOf(headers['content-type']) === 'application/problem+json' && envelope.format === undefined;
  const isAdded = ({ rule, pointer }: Issue): boolean =>
    mayBeProblem && rule === 'additionalProperties' && PROBLEM_MEMBERS.includes(pointer.slice(1));
  const { explainErrorResponse } = kit.validators;
  const at = pointerOf(envelope.code);
  const meant = entryOfOtherType(body, kit);
  // A report ends at a code that it does not know. With the right code it has the rest.
  const further = meant === undefined ? [] : explainErrorResponse(withValueAt(body, at, meant.code));
  return [...explainErrorResponse(body), ...further]
    .filter((issue) => !isAdded(issue))
    .slice(0, MOST)
    .map((issue) => differenceOf(issue, body, at, expected ?? meant));
}

function differenceOf(
  issue: Issue,
  body: unknown,
  codePointer: string,
  expected: ContractEntry | undefined,
): Difference {
  const isCode = issue.pointer === codePointer;
  const wanted = isCode && expected !== undefined ? showValue(expected.code) : showText(issue.expected, 160);
  const help = hintOf(issue);
  return {
    kind: isCode ? 'code' : 'body',
    at: showText(issue.pointer, 120),
    expected: issue.expected === 'nothing' ? '(nothing)' : wanted,
    received: showValue(valueAt(body, issue.pointer)),
    ...(help === '' ? {} : { help }),
  };
}

/** What `formatIssue` says after the difference itself: what may have been meant. */
function hintOf(issue: Issue): string {
  const hint = showText(formatIssue(issue).split(`, received ${issue.received}.`).at(-1)?.trim() ?? '', 200);
  return issue.rule === 'unknown-code'
    ? `Is it the response of another catalogue, or of a newer server? ${hint}`.trim()
    : hint;
}
