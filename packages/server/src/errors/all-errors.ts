import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ContractError } from './contract-error.js';

/**
 * Returns a function that makes one error of several. It has the brand of the first, and all that the first has but its
 * stack.
 */
export function allErrors(
  contract: AnyContract,
  isOwn: (value: unknown) => value is ContractError,
): (errors: readonly unknown[]) => ContractError {
  // Not an arrow function: the stack starts at its caller.
  return function all(given: readonly unknown[]): ContractError {
    if (contract.envelope.list === undefined) {
      throw new TypeError(`errors.all needs a list in the envelope, and that of ${contract.name} has none.`);
    }
    if (!given.every(isOwn)) throw new TypeError(`errors.all takes errors of ${contract.name} only.`);
    const errors = given.flatMap((error) => error.errors ?? [error]);
    const [first] = errors;
    if (first === undefined) throw new TypeError('errors.all needs at least one error.');
    const error = new Error(first.message, Object.hasOwn(first, 'cause') ? { cause: first.cause } : undefined);
    Object.setPrototypeOf(error, Object.getPrototypeOf(first) as object);
    Error.captureStackTrace?.(error, all);
    return Object.assign(error, first, { errors: Object.freeze(errors) }) as unknown as ContractError;
  };
}
