import type { Json } from '../json.js';

/** The way from the root to a value: names of properties and indices of elements. */
export type JsonPath = readonly (string | number)[];

/** One change of a JSON text. Its path and names are those of the text before any edit. */
export type JsonEdit = SetValue | RenameKey | RemoveProperty;

/** Sets a value. Its property is added if the object does not have it. */
export interface SetValue {
  readonly path: JsonPath;
  readonly value: Json;
  /** A new property follows this one; null makes it the first. It is the last if this is absent or names no property. */
  readonly after?: string | null | undefined;
}

/** Gives a property another name. The value stays. */
interface RenameKey {
  readonly path: JsonPath;
  readonly key: string;
}

/** Removes a property. */
interface RemoveProperty {
  readonly path: JsonPath;
  readonly remove: true;
}
