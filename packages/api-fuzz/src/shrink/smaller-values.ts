import { isRecord } from '../json-value.js';

/** Yields values of JSON that have less than another one; none for what is no value of JSON. */
export function* smallerValues(value: unknown): Iterable<unknown> {
  if (typeof value === 'string') yield* smallerTexts(value);
  else if (typeof value === 'number') yield* value === 0 ? [] : [0, 1];
  else if (Array.isArray(value)) {
    if (value.length > 0) yield [];
    if (value.length > 3) yield* [value.slice(0, value.length / 2), value.slice(value.length / 2)];
    for (const index of value.slice(0, 20).keys()) yield value.toSpliced(index, 1);
    for (const [index, element] of value.slice(0, 20).entries()) {
      for (const smaller of smallerValues(element)) yield value.with(index, smaller);
    }
  } else if (isRecord(value)) {
    const entries = Object.entries(value);
    if (entries.length > 0) yield {};
    for (const index of entries.keys()) yield Object.fromEntries(entries.toSpliced(index, 1));
    for (const [index, [name, inner]] of entries.entries()) {
      for (const smaller of smallerValues(inner)) yield Object.fromEntries(entries.with(index, [name, smaller]));
    }
  }
}

/** Yields texts that are shorter: without much at first, and at last without one character. */
export function* smallerTexts(text: string): Iterable<string> {
  if (text.length === 0) return;
  yield '';
  for (let length = Math.floor(text.length / 2); length >= 1; length = Math.floor(length / 2)) {
    yield text.slice(0, -length);
    yield text.slice(length);
    // The middle: what matters may be at both ends.
    const start = Math.floor((text.length - length) / 2);
    yield text.slice(0, start) + text.slice(start + length);
    if (length > 1 && text.length > 1000 && length < text.length / 64) return;
  }
}
