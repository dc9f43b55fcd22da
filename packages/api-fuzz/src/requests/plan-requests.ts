import type { ApiOperation } from '../openapi/api-operation.js';
import type { AttackTarget } from './attack.js';
import { attacks } from './attacks/index.js';
import { randomRequests } from './attacks/random-requests.js';
import { validRequests } from './attacks/valid-requests.js';
import { type FuzzRequest, type Header, headerOf, isSendable } from './fuzz-request.js';

/** A request that is to be sent, and the operation that it is made for. */
export interface PlannedRequest {
  readonly operation: ApiOperation;
  readonly request: FuzzRequest;
}

/**
 * Yields requests without end: first valid ones of every operation, so that later ones can use what they made, and then
 * one of each operation in turn, with the kinds of attack mixed. A limit stops somewhere, and no operation waits for another.
 */
export function* planRequests(
  targets: readonly AttackTarget[],
  always: readonly Header[],
): Generator<PlannedRequest, void> {
  const planned = ({ operation, largestBody }: AttackTarget, request: FuzzRequest): readonly PlannedRequest[] => {
    const sent = withDefaults(request, always);
    const fits = (request.body?.length ?? 0) <= largestBody;
    return fits && isSendable(sent) ? [{ operation, request: sent }] : [];
  };
  for (const target of targets) {
    for (const request of validRequests(target)) yield* planned(target, request);
  }
  const sequences = targets.map((target) => ({ target, requests: inTurn(target) }));
  for (;;) {
    let sent = 0;
    for (const { target, requests } of sequences) {
      const next = requests.next();
      if (next.done) continue;
      sent++;
      yield* planned(target, next.value);
    }
    if (sent === 0) return;
  }
}

/** One request of each attack in turn, until all have ended; then random ones. */
function* inTurn(target: AttackTarget): Generator<FuzzRequest, void> {
  let open = attacks.map((attack) => attack(target)[Symbol.iterator]());
  while (open.length > 0) {
    const still: typeof open = [];
    for (const iterator of open) {
      const { done, value } = iterator.next();
      if (done) continue;
      still.push(iterator);
      yield value;
    }
    open = still;
  }
  yield* randomRequests(target);
}

/** A header that the user gives is sent unless the attack is about it. Its cookies come first. */
function withDefaults(request: FuzzRequest, always: readonly Header[]): FuzzRequest {
  const missing = always.filter(([name]) => headerOf(request, name.toLowerCase()) === undefined);
  return { ...request, headers: [...missing, ...request.headers] };
}
