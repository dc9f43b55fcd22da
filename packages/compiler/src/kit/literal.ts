import type { Json } from '@error-contracts/catalog';

/** What JSON leaves as it is, although an editor hides it, a browser ends a script at it or UTF-8 cannot hold it. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|<(?=[/!])/g;

/** A string as a JavaScript literal: the one way by which text of a catalogue gets into generated code. */
export function literal(text: string): string {
  return escapeUnsafe(JSON.stringify(text));
}

/** Code as it is, but for characters in its string literals that could mislead a reader, an editor or a browser. */
export function escapeUnsafe(code: string): string {
  return code.replace(UNSAFE, escapeUnit);
}

/** A JSON value as a JavaScript expression; a key `__proto__` stays a key. */
export function expression(value: Json): string {
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(expression).join(', ')}]`;
  const properties = Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${expression(item)}`);
  return properties.length === 0 ? '{}' : `{ ${properties.join(', ')} }`;
}

/** A name as the key of an object literal or of an interface. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** A text as lines of a block comment: it can neither end the comment, nor hide what follows, nor become a TSDoc tag. */
export function commentLines(text: string): string[] {
  return text
    .replaceAll('*/', '*\\/')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^\s*@/, '\\@').toWellFormed().replace(HIDDEN, escapeUnit));
}

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
