import { isJsonObject, type Json } from '../json.js';
import type { Layout } from './layout.js';

/** Where a value is printed. */
export interface PrintPlace {
  /** What the line of the value begins with. */
  readonly indentation: string;
  /** How many characters are before and after the value on its line. */
  readonly taken: number;
  /** Whether the value is on one line if it fits; as the layout has it if this is undefined. */
  readonly inline?: boolean | undefined;
}

/** A property that an object gets. */
export interface NewProperty {
  readonly key: string;
  readonly value: Json;
}

/** Returns a value as JSON, in the layout of a text. */
export function printJson(value: Json, layout: Layout, place: PrintPlace): string {
  if (isJsonObject(value)) return printObject(propertiesOf(value), layout, place);
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.length === 0) return '[]';
  if (place.inline ?? layout.listsInline) {
    const line = printInline(value, layout);
    if (place.taken + line.length <= layout.width) return line;
  }
  const indentation = place.indentation + layout.unit;
  const inner = { indentation, taken: indentation.length + 1 };
  const lines = value.map((element) => indentation + printJson(element, layout, inner));
  return printLines('[', lines, ']', place.indentation, layout);
}

/**
 * Returns an object with these properties as JSON. A list, because a JavaScript object would move numeric keys to the
 * front.
 */
export function printObject(properties: readonly NewProperty[], layout: Layout, place: PrintPlace): string {
  if (properties.length === 0) return '{}';
  if (place.inline ?? layout.objectsInline) {
    const line = inlineObject(properties, layout);
    if (place.taken + line.length <= layout.width) return line;
  }
  const indentation = place.indentation + layout.unit;
  const lines = properties.map((property) => indentation + printProperty(property, layout, { indentation }));
  return printLines('{', lines, '}', place.indentation, layout);
}

/** Returns a property as JSON, at the start of a line. */
export function printProperty(
  { key, value }: NewProperty,
  layout: Layout,
  { indentation, inline }: Pick<PrintPlace, 'indentation' | 'inline'>,
): string {
  const start = `${JSON.stringify(key)}:${layout.space}`;
  return start + printJson(value, layout, { indentation, taken: indentation.length + start.length + 1, inline });
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

/** Returns a value as JSON on one line. */
function printInline(value: Json, layout: Layout): string {
  if (isJsonObject(value)) return inlineObject(propertiesOf(value), layout);
  if (!Array.isArray(value)) return JSON.stringify(value);
  return `[${value.map((element) => printInline(element, layout)).join(`,${layout.space}`)}]`;
}

/** Returns a property as JSON on one line. */
export function inlineProperty({ key, value }: NewProperty, layout: Layout): string {
  return `${JSON.stringify(key)}:${layout.space}${printInline(value, layout)}`;
}

function inlineObject(properties: readonly NewProperty[], layout: Layout): string {
  const members = properties.map((property) => inlineProperty(property, layout)).join(`,${layout.space}`);
  return members === '' ? '{}' : `{${layout.padding}${members}${layout.padding}}`;
}

function propertiesOf(value: { readonly [key: string]: Json }): readonly NewProperty[] {
  return Object.entries(value).map(([key, member]) => ({ key, value: member }));
}
