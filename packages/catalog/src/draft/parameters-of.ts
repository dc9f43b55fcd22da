import type { JsonObject } from '../json.js';
import type { DraftEntry } from './draft.js';

/** Returns the declared parameters of an entry, in the order of the file. */
export function parametersOf({ value }: DraftEntry): readonly { readonly name: string; readonly schema: JsonObject }[] {
  const data: object = value.data ?? {};
  return Object.entries(data).map(([name, schema]: [string, JsonObject]) => ({ name, schema }));
}
