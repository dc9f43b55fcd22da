import { hash } from 'node:crypto';
import { isJsonObject, type Json } from '../../json.js';

/** One text or several, or only the digest of them. */
export type TextOrDigest = { readonly value: Json } | { readonly digest: string };

/** True if two texts are the same; undefined is no text at all. */
export function sameText(one: TextOrDigest | undefined, other: TextOrDigest | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if ('value' in one && 'value' in other) return sameValue(one.value, other.value);
  return digestOf(one) === digestOf(other);
}

/** True if two JSON values are the same, whatever the order of their keys. */
export function sameValue(one: Json, other: Json): boolean {
  if (one === other) return true;
  return typeof one === 'object' && typeof other === 'object' && canonical(one) === canonical(other);
}

/** Returns the text for a report; `null` if there is none, and `sha256:…` if only the digest is known. */
export function shownText(text: TextOrDigest | undefined): Json {
  if (text === undefined) return null;
  return 'digest' in text ? `sha256:${text.digest}` : text.value;
}

/** Returns the digest of a text. */
export function digestOf(text: TextOrDigest): string {
  return 'digest' in text ? text.digest : digest(text.value);
}

/** 96 bits of the SHA-256 of a JSON value, whatever the order of its keys, in base64url. */
export function digest(value: Json): string {
  return hash('sha256', canonical(value), 'base64url').slice(0, 16);
}

/** Returns a JSON value as text, its keys sorted. */
export function canonical(value: Json): string {
  return JSON.stringify(typeof value === 'object' ? sorted(value) : value);
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}
