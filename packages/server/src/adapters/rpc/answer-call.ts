import type { ErrorAnswer } from '../../answer/error-answer.js';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import type { AdapterOptions } from '../adapter-options.js';
import { clientLeft } from '../fetch/client-left.js';
import type { RpcAdapterOptions, RpcFacts } from './rpc-adapter-options.js';

/** Returns the answer to what a call failed with. Never throws. */
export function answerCall(
  { errors }: AdapterOptions,
  thrown: unknown,
  { signal, ...facts }: RpcFacts,
  requestFailure?: RequestFailure | FindRequestFailure,
): ErrorAnswer {
  const isLeft = signal !== undefined && clientLeft(thrown, { signal } as Request, undefined);
  return errors.respond(thrown, {
    ...facts,
    requestFailure: isLeft ? { kind: 'aborted' } : (facts.requestFailure ?? requestFailure),
  });
}

/** Returns what the application knows about a call; nothing if its function throws. */
export function factsOfCall<Call>({ facts }: RpcAdapterOptions<Call>, call: Call): RpcFacts {
  try {
    return facts?.(call) ?? {};
  } catch {
    // It reads a context that could not be made. The error must be answered none the less.
    return {};
  }
}
