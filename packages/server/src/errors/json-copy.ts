import type { FrozenData } from './frozen-data.js';

/**
 * Returns a frozen copy of the data of an error, as JSON will have them.
 *
 * @throws TypeError if JSON cannot have them.
 */
export function jsonCopy<Data>(name: string, data: Data): FrozenData<Data> {
  if (data === null || data === undefined) return null as FrozenData<Data>;
  const copy = isFlat(data) ? { ...data } : freezeWithin(throughJson(name, data));
  return Object.freeze(copy) as FrozenData<Data>;
}

/**
 * Returns whether JSON would change nothing. Most data are one or two strings or numbers, which a spread copies faster.
 */
function isFlat(data: unknown): data is object {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || 'toJSON' in data) return false;
  return Object.values(data).every(
    (value) => typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value),
  );
}

function throughJson(name: string, data: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(data)) as unknown;
  } catch (cause) {
    throw new TypeError(`The data of ${name} are not JSON: give strings, numbers, booleans, lists and objects.`, {
      cause,
    });
  }
}

function freezeWithin(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) freezeWithin(inner);
  return Object.freeze(value);
}
