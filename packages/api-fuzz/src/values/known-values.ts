import { isRecord } from '../json-value.js';
import type { Random } from './random.js';

/** Values that the API has answered with, by the names of their members: with them requests reach what exists. */
export interface KnownValues {
  /** Remembers the texts and numbers of an answer that succeeded. */
  learn(body: unknown): void;
  /** Returns a value for a parameter of this name; undefined if none was seen. */
  pick(name: string, random: Random): string | number | undefined;
}

const MOST_PER_NAME = 20;
const MOST_NAMES = 500;
const DEEPEST = 6;
const LONGEST = 200;

/** Returns an empty memory of values. */
export function knownValues(): KnownValues {
  const byName = new Map<string, (string | number)[]>();

  function remember(name: string, value: unknown): void {
    if (typeof value !== 'number' && (typeof value !== 'string' || value === '' || value.length > LONGEST)) return;
    const values = byName.get(name) ?? [];
    if (values.includes(value) || values.length === MOST_PER_NAME || byName.size === MOST_NAMES) return;
    byName.set(name, [...values, value]);
  }

  function walk(value: unknown, depth: number): void {
    if (depth === DEEPEST) return;
    if (Array.isArray(value)) for (const element of value.slice(0, 5)) walk(element, depth + 1);
    else if (isRecord(value)) {
      for (const [name, inner] of Object.entries(value).slice(0, 100)) {
        remember(name.toLowerCase(), inner);
        walk(inner, depth + 1);
      }
    }
  }

  return {
    learn: (body) => walk(body, 0),
    pick: (name, random) => {
      const asked = name.toLowerCase();
      // A parameter `orderId` is the `id` of something.
      const values = byName.get(asked) ?? (/id$/.test(asked) ? byName.get('id') : undefined);
      return values === undefined ? undefined : random.pick(values);
    },
  };
}
