import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ContractError } from '../errors/contract-error.js';
import type { Mapping, MappingErrors, RequestFailureTarget } from './mapping.js';
import { onRejection } from './on-rejection.js';
import { type FindRequestFailure, kindsOf, type RequestFailure, type RequestFailureKind } from './request-failure.js';

/** An error of the catalogue, and how it was found. */
export interface Resolved {
  readonly error: ContractError;
  /** True if it is neither an error of the catalogue nor a request failure, and no mapping fits. */
  readonly unexpected: boolean;
  readonly requestFailure: RequestFailure | undefined;
}

/** What foreign errors become. */
export interface Targets {
  readonly isOwn: (thrown: unknown) => thrown is ContractError;
  readonly make: (name: string) => ContractError;
  /** Makes one error of several. */
  readonly all: (errors: readonly ContractError[]) => ContractError;
  readonly fallback: string;
  readonly mappings: readonly Mapping<AnyContract>[];
  readonly requestFailures: { readonly [Kind in RequestFailureKind]?: RequestFailureTarget<AnyContract> };
  /** What the functions of mappings make errors with. */
  readonly errors: MappingErrors<AnyContract>;
}

/** Returns the error of the catalogue for anything thrown. Never throws. */
export function fromThrown(
  thrown: unknown,
  requestFailure: RequestFailure | FindRequestFailure | undefined,
  targets: Targets,
): Resolved {
  const { isOwn, make, fallback } = targets;
  if (isOwn(thrown)) return { error: thrown, unexpected: false, requestFailure: undefined };
  try {
    const mapped = fromMapping(thrown, targets);
    if (mapped !== undefined) {
      return { error: withCause(mapped, thrown), unexpected: false, requestFailure: undefined };
    }
    const found = typeof requestFailure === 'function' ? requestFailure(thrown) : requestFailure;
    const error = (found && fromRequestFailure(found, thrown, targets)) ?? make(fallback);
    return { error: withCause(error, thrown), unexpected: found === undefined, requestFailure: found };
  } catch (failure) {
    // Reading what was thrown may throw, and a mapping may fail. The log needs both errors.
    const both = new AggregateError([thrown, failure], 'Finding the error for what was thrown failed as well.');
    return { error: withCause(make(fallback), both), unexpected: true, requestFailure: undefined };
  }
}

function fromMapping(thrown: unknown, targets: Targets): ContractError | undefined {
  const to = targets.mappings.find(({ when }) => when(thrown))?.to;
  return to && ownError(typeof to === 'string' ? to : to(thrown, targets.errors), targets);
}

function fromRequestFailure(failure: RequestFailure, thrown: unknown, targets: Targets): ContractError | undefined {
  const kind = kindsOf(failure.kind).find((candidate) => targets.requestFailures[candidate] !== undefined);
  const to = kind && targets.requestFailures[kind];
  return to && ownError(typeof to === 'string' ? to : to(failure, thrown, targets.errors), targets);
}

function ownError(target: unknown, { make, isOwn }: Targets): ContractError {
  if (typeof target === 'string') return make(target);
  if (isOwn(target)) return target;
  // Nobody waits for the promise of an async function.
  onRejection(target, () => undefined);
  throw new TypeError('A function of mappings or requestFailures must return an error of its own catalogue.', {
    cause: target,
  });
}

/** Returns the error, with this cause if it has none. A frozen error stays without. */
function withCause(error: ContractError, cause: unknown): ContractError {
  if (cause === undefined || error === cause || Object.hasOwn(error, 'cause')) return error;
  Reflect.defineProperty(error, 'cause', { value: cause, configurable: true, writable: true });
  return error;
}
