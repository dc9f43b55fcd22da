import type { FormatRequest } from './icu4c.js';

/** Data of a message. */
export type Data = Readonly<Record<string, string | number | boolean>>;

/**
 * Returns what to ask ICU4C for the text of our messages. ICU4C groups the digits of a bare `{max}`, and ours does not, so
 * that it gets a text there. Its version may know another default for the digits of a language.
 */
export function icuRequest(tag: string, message: string, data: Data): FormatRequest {
  const { numberingSystem } = new Intl.NumberFormat(tag).resolvedOptions();
  const pattern = message.replace(BARE, (all, name) => (name === undefined ? all : `{${name}AsText}`));
  const values = Object.entries(data).flatMap(([name, value]): readonly (readonly [string, string | number])[] => [
    [name, typeof value === 'boolean' ? String(value) : value],
    [`${name}AsText`, String(value)],
  ]);
  return { locale: `${tag}-u-nu-${numberingSystem}`, pattern, data: Object.fromEntries(values) };
}

/** A bare placeholder, in the group; a quotation, or two apostrophes, without it. */
const BARE = /''|'[{}](?:[^']|'')*'?|\{\s*(\w+)\s*\}/g;
