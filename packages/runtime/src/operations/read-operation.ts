import { escapeForLog } from '../text/escape-for-log.js';
import { INVISIBLE } from '../text/invisible-characters.js';
import { nearestName } from '../validation/nearest-name.js';
import { HTTP_METHODS, type HttpMethod, type Operation } from './operation.js';
import { parsePath, pathOf } from './path-pattern.js';
import type { ConditionReader } from './read-conditions.js';

/** What all operations of one call have in common. */
export interface OperationContext {
  readonly catalog: string;
  /** The name of the error that every operation can at least give, for the help. */
  readonly fallback: string | undefined;
  readonly basePath: string;
  readonly shared: readonly (readonly [string, string])[];
  readonly conditionsOf: ConditionReader;
}

/** Further ones, such as a summary, are for other tools. */
const MEMBERS: readonly string[] = ['method', 'path', 'errors', 'groups'];

const UNSAFE = new RegExp(`^\\s|\\s$|[\\t\\n\\p{Surrogate}${INVISIBLE}]`, 'u');

/** Returns a declared operation, or reports what is wrong with it. */
export function readOperation(
  name: string,
  declared: unknown,
  { catalog, fallback, basePath, shared, conditionsOf }: OperationContext,
  report: (mistake: string) => void,
): Operation | undefined {
  const shown = escapeForLog(name.slice(0, 200));
  let isRight = true;
  const reportIt = (mistake: string): void => {
    isRight = false;
    report(`${shown}: ${mistake}`);
  };
  if (name === '' || name.length > 200 || name === '__proto__' || UNSAFE.test(name)) {
    reportIt('that is no name: take 1 to 200 visible characters, and not __proto__.');
  }
  if (typeof declared !== 'object' || declared === null) {
    reportIt('it is no object with errors.');
    return undefined;
  }
  for (const key of Object.keys(declared)) {
    const meant = MEMBERS.includes(key) ? undefined : nearestName(key, MEMBERS);
    if (meant !== undefined) reportIt(`it has no member ${escapeForLog(key)}. Did you mean ${meant}?`);
  }
  const { method, path, errors, groups = [] } = declared as { readonly [key: string]: unknown };
  if (!Array.isArray(groups)) reportIt('its groups are no list.');
  const lists: readonly unknown[] = [errors, ...(Array.isArray(groups) ? groups : [])];
  const conditions = joined([...lists.flatMap((list) => conditionsOf(list, reportIt)), ...shared]);
  if (isRight && conditions.size === 0) {
    reportIt(`it has no error, but every operation can fail. List at least ${fallback ?? 'the fallback error'}.`);
  }
  const route = routeOf(method, path, basePath, reportIt);
  if (!isRight) return undefined;
  return Object.freeze({ name, catalog, ...route, errors: Object.freeze(Object.fromEntries(conditions)) });
}

/** Returns the conditions by name. An error of several lists has all conditions, in their order. */
function joined(conditions: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const [name, condition] of conditions) {
    const known = byName.get(name);
    byName.set(name, known === undefined || known === condition ? condition : `${known} ${condition}`);
  }
  return byName;
}

function routeOf(
  method: unknown,
  path: unknown,
  basePath: string,
  report: (mistake: string) => void,
): { readonly method: HttpMethod; readonly path: string } | undefined {
  if (method === undefined && path === undefined) return undefined;
  if (!HTTP_METHODS.some((each) => each === method)) {
    const nearest = nearestName(String(method), HTTP_METHODS);
    report(
      `its method is none of ${HTTP_METHODS.join(', ')}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    );
    return undefined;
  }
  if (typeof path !== 'string') {
    report('its path is no text.');
    return undefined;
  }
  try {
    const segments = parsePath(basePath !== '' && path === '/' ? basePath : basePath + path);
    return { method: method as HttpMethod, path: pathOf(segments) };
  } catch (mistake) {
    report((mistake as Error).message);
    return undefined;
  }
}
