import { type BrokenRule, checkAnswer } from './check/check-answer.js';
import type { ContractChecker } from './check/contract-checker.js';
import type { Exchanged } from './check/exchanged.js';
import { readExchange } from './check/read-exchange.js';
import type { FuzzOptions } from './fuzz-options.js';
import type { ApiOperation } from './openapi/api-operation.js';
import type { FuzzRequest } from './requests/fuzz-request.js';
import type { Exchange } from './send/answer.js';
import { sendRequest } from './send/send-request.js';

/** Sends requests and checks what comes back. */
export interface Exchanger {
  /** Resolves to what comes back; a connection that ends is tried again, because it may have had other reasons. */
  send(request: FuzzRequest): Promise<Exchange>;
  check(request: FuzzRequest, exchange: Exchange): Checked;
  /** Returns the operation that a request is for; undefined if its method or path is of none. */
  operationOf(request: FuzzRequest): ApiOperation | undefined;
  /** True if nothing more may be sent. */
  isOver(): boolean;
}

/** What was found in an exchange. */
export interface Checked {
  readonly exchanged: Exchanged | undefined;
  readonly broken: readonly BrokenRule[];
}

/** In bytes: below it a server has read a request whole before it answers. */
const READ_WHOLE = 60_000;
/** In milliseconds: as long as a server needs that something starts again. */
const RESTART = 300;

/** Returns what sends requests to a server, and checks the answers with a contract. */
export function createExchanger(
  { server, patience, signal, secrets = [], allowFallback = [], time }: FuzzOptions,
  checker: ContractChecker,
  addressed: (method: string, target: string) => ApiOperation | undefined,
): Exchanger {
  const target = { ...server, patience, signal };
  const mayFallBack = (operation: ApiOperation | undefined): boolean =>
    allowFallback === true || (operation !== undefined && allowFallback.includes(operation.id));
  const end = performance.now() + 1.5 * time;

  async function send(request: FuzzRequest): Promise<Exchange> {
    const first = await sendRequest(request, target);
    if (first.kind === 'answer' || first.why === 'late' || signal?.aborted) return first;
    if (first.why === 'refused') await new Promise((resolve) => setTimeout(resolve, RESTART));
    const second = await sendRequest(request, target);
    if (first.why === 'refused') return second;
    // A server may answer a large request, and close before it has read all of it: then the answer can be lost.
    const isLarge = (request.body?.length ?? 0) > READ_WHOLE;
    return second.kind === 'answer' && isLarge ? second : first;
  }

  return {
    send,
    operationOf: ({ method, target }) => addressed(method, target),
    isOver: () => signal?.aborted === true || performance.now() > end,
    check(request, exchange) {
      if (exchange.kind === 'none') return { exchanged: undefined, broken: [unanswered(exchange, patience)] };
      const operation = addressed(request.method, request.target);
      const exchanged = readExchange(request, exchange, { checker, operation, secrets, mayFallBack });
      return { exchanged, broken: checkAnswer(exchanged) };
    },
  };
}

function unanswered({ why, code }: Extract<Exchange, { readonly kind: 'none' }>, patience: number): BrokenRule {
  if (why === 'late') {
    return { rule: 'answers-come-in-time', about: why, message: `There is no answer after ${patience / 1000} s.` };
  }
  const message =
    why === 'broken'
      ? `What comes back is no answer of HTTP (${code}).`
      : `The connection ends without an answer (${code}).`;
  return { rule: 'requests-are-answered', about: why, message };
}
