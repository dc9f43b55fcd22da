import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ContractError } from '../errors/contract-error.js';
import type { Errors } from '../errors.js';
import type { FaultTarget, Rule } from '../options.js';
import { type Fault, type FaultFinder, type FaultKind, kindsOf } from './request-failure.js';

/** An error of the catalogue, and how it was found. */
export interface Found {
  readonly error: ContractError;
  /** True where neither the catalogue nor a rule nor a fault knows what was thrown. */
  readonly unexpected: boolean;
  readonly fault: Fault | undefined;
}

/** What foreign errors become. */
export interface Targets {
  readonly isOwn: (thrown: unknown) => thrown is ContractError;
  readonly make: (name: string) => ContractError;
  readonly general: string;
  readonly rules: readonly Rule<AnyContract>[];
  readonly faults: { readonly [Kind in FaultKind]?: FaultTarget<AnyContract> };
  /** What rules are given to make errors with. */
  readonly errors: Errors<AnyContract>;
}

/** The error of the catalogue for anything thrown. Never throws. */
export function fromThrown(thrown: unknown, faultOf: Fault | FaultFinder | undefined, targets: Targets): Found {
  const { isOwn, make, general } = targets;
  if (isOwn(thrown)) return { error: thrown, unexpected: false, fault: undefined };
  try {
    const ruled = byRule(thrown, targets);
    if (ruled !== undefined) return { error: withCause(ruled, thrown), unexpected: false, fault: undefined };
    const fault = typeof faultOf === 'function' ? faultOf(thrown) : faultOf;
    const error = (fault && byFault(fault, thrown, targets)) ?? make(general);
    return { error: withCause(error, thrown), unexpected: fault === undefined, fault };
  } catch (failure) {
    // What was thrown may be a trap, and a rule may fail: it must hide neither itself nor what it was asked about.
    const both = new AggregateError([thrown, failure], 'Finding the error for what was thrown failed as well.');
    return { error: withCause(make(general), both), unexpected: true, fault: undefined };
  }
}

function byRule(thrown: unknown, targets: Targets): ContractError | undefined {
  const to = targets.rules.find(({ when }) => when(thrown))?.to;
  return to && reach(typeof to === 'string' ? to : to(thrown, targets.errors), targets);
}

function byFault(fault: Fault, thrown: unknown, targets: Targets): ContractError | undefined {
  const kind = kindsOf(fault.kind).find((candidate) => targets.faults[candidate] !== undefined);
  const to = kind && targets.faults[kind];
  return to && reach(typeof to === 'string' ? to : to(fault, thrown, targets.errors), targets);
}

function reach(reached: unknown, { make, isOwn }: Targets): ContractError {
  if (typeof reached === 'string') return make(reached);
  if (isOwn(reached)) return reached;
  throw new TypeError('A rule must return an error of its own catalogue.', { cause: reached });
}

/** The error with what led to it, where it has nothing yet. */
function withCause(error: ContractError, cause: unknown): ContractError {
  if (cause === undefined || error === cause || Object.hasOwn(error, 'cause')) return error;
  return Object.defineProperty(error, 'cause', { value: cause, configurable: true, writable: true });
}
