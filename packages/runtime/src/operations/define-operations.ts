import type { AnyContract, ThrowableNameOf } from '../contract/index.js';
import type { Operation } from './operation.js';
import type { CheckedOperations, Declarations, Groups, OperationsOf } from './operations.js';
import { operationsFrom } from './operations-from.js';
import { conditionReader } from './read-conditions.js';
import { readOperation } from './read-operation.js';

/** What all operations of one call have in common. */
export interface DefineOptions<Shared> {
  /** The path before each of theirs: `/api`. */
  readonly basePath?: string | undefined;
  /** The errors that every one of them can give. */
  readonly groups?: Shared | undefined;
}

/**
 * Returns operations with the errors that each can give, by name: `operations.signUp`. Everything else is made of that:
 * the errors that a handler may throw, the responses of an OpenAPI document, what tests must cover, the cases of a
 * client.
 *
 * @throws TypeError that lists everything that is wrong: unknown errors, two operations with one route, no error at all.
 */
export function defineOperations<
  const Contract extends AnyContract,
  const Declared extends Declarations<Contract>,
  const Shared extends Groups<Contract> = readonly [],
>(
  contract: Contract,
  declared: Declared & CheckedOperations<Declared, ThrowableNameOf<Contract>>,
  { basePath = '', groups = [] as unknown as Shared }: DefineOptions<Shared> = {},
): OperationsOf<Contract, Declared, Shared> {
  const mistakes: string[] = [];
  const report = (mistake: string): void => {
    mistakes.push(mistake);
  };
  const conditionsOf = conditionReader(contract);
  const isObject = typeof declared === 'object' && declared !== null;
  const entries: readonly (readonly [string, unknown])[] = isObject ? Object.entries(declared) : [];
  if (entries.length === 0) report('there is no operation: give an object with one at least.');
  const ofAll = (mistake: string): void => report(`every operation: ${mistake}`);
  if (!Array.isArray(groups)) ofAll('its groups are no list.');
  if (typeof basePath !== 'string') ofAll('its basePath is no text.');
  const shared = (Array.isArray(groups) ? groups : []).flatMap((group) => conditionsOf(group, ofAll));
  const { name: catalog, fallback } = contract;
  const context = { catalog, fallback, basePath: String(basePath), shared, conditionsOf };
  const operations = entries
    .map(([name, declaration]) => readOperation(name, declaration, context, report))
    .filter((operation): operation is Operation => operation !== undefined);
  return operationsFrom(contract, operations, mistakes) as OperationsOf<Contract, Declared, Shared>;
}
