import { contractChecker } from './check/contract-checker.js';
import { createExchanger } from './exchanger.js';
import { createFindings } from './findings.js';
import type { FuzzOptions } from './fuzz-options.js';
import type { FuzzResult, StopReason } from './fuzz-result.js';
import { InputError } from './input-error.js';
import { addressedOperation } from './openapi/addressed-operation.js';
import type { ApiOperation } from './openapi/api-operation.js';
import type { AttackTarget } from './requests/attack.js';
import { type PlannedRequest, planRequests } from './requests/plan-requests.js';
import { validParts } from './requests/request-parts.js';
import { createSummaries } from './summaries.js';
import { type KnownValues, knownValues } from './values/known-values.js';
import { randomFrom } from './values/random.js';

/** An operation that does not answer so often gets no more requests: each of them costs the whole patience. */
const MOST_UNANSWERED = 3;

/**
 * Sends wrong and hostile requests to every operation of an API until a limit is reached, checks each answer against the
 * contract, and resolves to what was found, with the shortest request for each.
 *
 * @throws {InputError} If the first request reaches no server.
 */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { api, contract, seed, signal } = options;
  const start = performance.now();
  const known = knownValues();
  const checker = contractChecker(contract);
  const exchanger = createExchanger(options, checker, addressedOperation(api.operations));
  const summaries = createSummaries(api.operations, contract, options.onError);
  const findings = createFindings(exchanger);
  const unanswered = new Map<ApiOperation, number>();
  let sent = 0;

  async function step({ operation, request }: PlannedRequest): Promise<StopReason | undefined> {
    const exchange = await exchanger.send(request);
    if (signal?.aborted) return 'interrupted';
    const seen = exchanger.check(request, exchange);
    if (exchange.kind === 'none' && exchange.why === 'refused') {
      if (sent === 0) throw nobodyListens(options.server.url);
      return 'server-gone';
    }
    sent++;
    summaries.add(operation, exchange, seen.exchanged);
    if (exchange.kind === 'none') unanswered.set(operation, (unanswered.get(operation) ?? 0) + 1);
    else if (exchange.status < 300) known.learn(seen.exchanged?.json);
    // An attack on a path may be a request for another operation.
    await findings.add(seen.exchanged?.operation ?? operation, request, exchange, seen.broken);
    options.onProgress?.({ requests: sent, findings: findings.count() });
    return undefined;
  }

  async function run(): Promise<StopReason> {
    for (const planned of planRequests(targetsOf(options, known), options.headers ?? [])) {
      if (signal?.aborted) return 'interrupted';
      if (performance.now() - start >= options.time) return 'time';
      if (findings.isFull()) return 'findings';
      if ((unanswered.get(planned.operation) ?? 0) >= MOST_UNANSWERED) {
        if (api.operations.every((operation) => (unanswered.get(operation) ?? 0) >= MOST_UNANSWERED)) return 'findings';
        continue;
      }
      const reason = await step(planned);
      if (reason !== undefined) return reason;
      if (sent >= options.requests) return 'requests';
    }
    return 'requests';
  }

  const stopped = await run();
  if (stopped === 'server-gone') findings.addLost();
  const all = findings.all();
  return {
    seed,
    requests: sent,
    milliseconds: performance.now() - start,
    stopped,
    operations: summaries.all(all),
    findings: all,
    notes: notesOf(options, unanswered),
  };
}

function targetsOf({ api, contract, seed, largestBody }: FuzzOptions, known: KnownValues): readonly AttackTarget[] {
  const locales = contract.locales.map(({ tag }) => tag);
  return api.operations.map((operation, index) => {
    const context = { random: randomFrom(seed * 7919 + index), resolver: api.resolver, known };
    return { operation, context, valid: () => validParts(operation, context), largestBody, locales };
  });
}

function notesOf({ api }: FuzzOptions, unanswered: ReadonlyMap<ApiOperation, number>): readonly string[] {
  const { operations, resolver } = api;
  const silent = operations.filter(({ declared }) => declared === undefined).length;
  const left = [...unanswered].filter(([, count]) => count >= MOST_UNANSWERED).map(([{ id }]) => id);
  const external = [...resolver.external].slice(0, 3);
  return [
    ...(silent === 0 ? [] : [`${silent} of ${operations.length} operations declare no errors in the document.`]),
    ...(external.length === 0
      ? []
      : [`References to other documents are not followed, such as ${external.join(', ')}. Any value stands for them.`]),
    ...(left.length === 0
      ? []
      : [`${left.join(', ')} got no more requests after ${MOST_UNANSWERED} without an answer.`]),
  ];
}

function nobodyListens({ origin }: URL): InputError {
  return new InputError(`Nothing answers at ${origin}.`, 'Start the server, or correct --url.');
}
