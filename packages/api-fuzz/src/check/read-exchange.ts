import type { ApiOperation } from '../openapi/api-operation.js';
import { type FuzzRequest, headerOf } from '../requests/fuzz-request.js';
import { type Answer, headerValue, textOfBody } from '../send/answer.js';
import type { ContractChecker } from './contract-checker.js';
import type { Exchanged } from './exchanged.js';

/** What an exchange is checked with. */
export interface ExchangeContext {
  readonly checker: ContractChecker;
  readonly operation: ApiOperation | undefined;
  readonly secrets: readonly string[];
  readonly mayFallBack: Exchanged['mayFallBack'];
}

/** Returns a request and its answer for the rules to look at. */
export function readExchange(request: FuzzRequest, answer: Answer, context: ExchangeContext): Exchanged {
  const text = textOfBody(answer);
  const json = parsed(text);
  const isProblem =
    asksForProblem(request) &&
    (headerValue(answer, 'content-type') ?? '').toLowerCase().startsWith('application/problem+json');
  const checked = context.checker.check(json, isProblem);
  return {
    ...context,
    isProblem,
    request,
    answer,
    text,
    json,
    checked,
    isError: isError(answer, checked, context.checker),
  };
}

function asksForProblem(request: FuzzRequest): boolean {
  return /application\/problem\+json/i.test(headerOf(request, 'accept') ?? '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A status from 400 on promises an error. Below, only a whole error response counts as one: the `code` of a success may be
 * anything, unless every error of the contract travels with one status.
 */
function isError({ status }: Answer, checked: Exchanged['checked'], { contract }: ContractChecker): boolean {
  if (status >= 400) return true;
  if (checked?.error === undefined) return false;
  return contract.envelope.httpStatus !== 'entry' || checked.issues.length === 0;
}
