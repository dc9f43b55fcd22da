import type { Json } from '../json.js';

// What the compiled validators need at run time. ajv's own are CommonJS, which nobody could bundle or load fast.

/** Returns how many Unicode code points a text has. */
export function ucs2length(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Returns whether two JSON values are equal. */
export function equal(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ones, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    ones.length === others.size &&
    ones.every(([key, value]) => others.has(key) && equal(value, others.get(key) as Json))
  );
}
