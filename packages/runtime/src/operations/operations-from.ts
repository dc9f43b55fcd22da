import type { AnyContract } from '../contract/index.js';
import { escapeForLog } from '../text/escape-for-log.js';
import { throwMistakes } from './mistakes.js';
import type { Operation } from './operation.js';
import type { OperationTable } from './operation-table.js';
import { type AnyOperations, OPERATIONS } from './operations.js';
import { parsePath, shapeOf } from './path-pattern.js';
import { type Route, routeTable } from './route-table.js';

/**
 * Returns operations by name, with what functions need to know of them.
 *
 * @throws TypeError if two have one name or one route, or if there are further mistakes.
 */
export function operationsFrom(
  contract: AnyContract,
  operations: readonly Operation[],
  mistakes: string[] = [],
): AnyOperations {
  const byName = new Map<string, Operation>();
  const byRoute = new Map<string, string>();
  const routes: Route<Operation>[] = [];
  for (const operation of operations) {
    const { name, method, path } = operation;
    if (byName.has(name)) mistakes.push(`${escapeForLog(name)}: two operations have this name.`);
    byName.set(name, operation);
    if (method === undefined || path === undefined) continue;
    const segments = parsePath(path);
    const route = `${method} ${shapeOf(segments)}`;
    const other = byRoute.get(route);
    if (other !== undefined && other !== name) {
      mistakes.push(`${escapeForLog(name)}: ${method} ${path} is the route of ${escapeForLog(other)} too.`);
    }
    byRoute.set(route, name);
    routes.push({ method, segments, target: operation });
  }
  throwMistakes(`Operations of ${contract.name}`, mistakes);
  let at: OperationTable['at'] | undefined;
  const table: OperationTable = {
    contract,
    byName,
    at: (method, path) => {
      // Made at the first look-up, because most processes never look one up.
      at ??= routeTable(routes);
      return at(method, path);
    },
  };
  // Without a prototype: an operation may be called `constructor`, and one that is not declared is undefined.
  const all = Object.assign(Object.create(null) as object, Object.fromEntries(byName));
  return Object.freeze(Object.defineProperty(all, OPERATIONS, { value: table })) as unknown as AnyOperations;
}
