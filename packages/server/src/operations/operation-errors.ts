import type { AnyContract, ThrowableNameOf } from '@error-contracts/runtime/contract';
import type { ContractOf, DeclaredNameOf, NamesByPresentName, Operation } from '@error-contracts/runtime/operations';
import type { ErrorFactories } from '../errors/error-factories.js';

/** The functions that make the errors of an operation, by their present and their former names; no others. */
export type OperationErrors<Contract extends AnyContract, Of> = Pick<
  ErrorFactories<Contract>,
  NamesByPresentName<Contract>[DeclaredNameOf<Of> & keyof NamesByPresentName<Contract>] & ThrowableNameOf<Contract>
>;

/**
 * Returns the functions that make the errors of an operation, and no others, so that an error that it does not declare
 * cannot be thrown there: `const { USER_ALREADY_EXISTS } = operationErrors(errors, operations.signUp)`.
 *
 * @throws TypeError if the errors are those of another contract, or if there is no such operation.
 */
export function operationErrors<const Of extends Operation>(
  errors: ErrorFactories<ContractOf<Of>>,
  operation: Of,
): OperationErrors<ContractOf<Of>, Of> {
  if (typeof operation?.errors !== 'object') {
    throw new TypeError('This is no operation: give one of those that defineOperations returned, by its name.');
  }
  const names = namesOf(errors);
  const factories = Object.keys(operation.errors).flatMap((declared) => {
    const factory: unknown = Object.hasOwn(errors, declared) ? errors[declared as never] : undefined;
    if (factory === undefined) {
      throw new TypeError(
        `${operation.name} declares ${declared} of ${operation.catalog}, which these errors do not have.`,
      );
    }
    return (names.get(factory) ?? []).map((name) => [name, factory] as const);
  });
  return Object.freeze(Object.fromEntries(factories)) as never;
}

/** Kept, because a service has thousands of operations and one `errors`. */
const kept = new WeakMap<object, ReadonlyMap<unknown, readonly string[]>>();

/** Returns the names of each factory: a former name has the factory of the present one. */
function namesOf(errors: object): ReadonlyMap<unknown, readonly string[]> {
  const known = kept.get(errors);
  if (known !== undefined) return known;
  const names = new Map<unknown, string[]>();
  for (const [name, factory] of Object.entries(errors)) {
    const ofFactory = names.get(factory);
    if (ofFactory === undefined) names.set(factory, [name]);
    else ofFactory.push(name);
  }
  kept.set(errors, names);
  return names;
}
