import { isJsonObject, type Json } from '../json.js';
import type { Layout } from './layout.js';

/** Where a value is printed. */
export interface PrintPlace {
  /** What the line of the value begins with. */
  readonly indentation: string;
  /** How many characters stand before and after the value on its line. */
  readonly taken: number;
  /** Whether an object may stand on one line; by default, as the layout says. */
  readonly inline?: boolean;
}

/** A value as JSON in the layout of a file; on one line where that is the layout and it fits. */
export function printJson(value: Json, layout: Layout, place: PrintPlace): string {
  const isObject = isJsonObject(value);
  if (!isObject && !Array.isArray(value)) return JSON.stringify(value);
  const inline = place.inline ?? (isObject ? layout.objectsInline : layout.listsInline);
  const line = printInline(value, layout);
  if ((inline && place.taken + line.length <= layout.width) || line.length === 2) return line;
  const indentation = place.indentation + layout.unit;
  const members: readonly [key: string, value: Json][] = isObject
    ? Object.entries(value).map(([key, member]) => [`${JSON.stringify(key)}:${layout.space || ' '}`, member])
    : value.map((member) => ['', member]);
  const lines = members.map(([key, member]) => {
    const start = indentation + key;
    return start + printJson(member, layout, { indentation, taken: start.length + 1 });
  });
  const [open, close] = isObject ? '{}' : '[]';
  return printLines(open ?? '', lines, close ?? '', place.indentation, layout);
}

/** Members, each on a line, between brackets. */
export function printLines(
  open: string,
  lines: readonly string[],
  close: string,
  indentation: string,
  { endOfLine }: Layout,
): string {
  return `${open}${endOfLine}${lines.join(`,${endOfLine}`)}${endOfLine}${indentation}${close}`;
}

/** A value as JSON on one line. */
export function printInline(value: Json, layout: Layout): string {
  const { padding, space } = layout;
  if (Array.isArray(value)) return `[${value.map((member) => printInline(member, layout)).join(`,${space}`)}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${space}${printInline(member, layout)}`,
  );
  return members.length === 0 ? '{}' : `{${padding}${members.join(`,${space}`)}${padding}}`;
}
