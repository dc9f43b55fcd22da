import { isRecord } from '../json-value.js';
import type { RequestParts } from './request-parts.js';

/** A place in the parts of a request: a parameter, or a value in the body. */
export interface Place {
  readonly value: unknown;
  /** The name of the parameter or the member. */
  readonly name: string;
  /** True if the place is in the body, whose values have types. */
  readonly inBody: boolean;
  /** Returns the parts with another value here. */
  replace(value: unknown): RequestParts;
  /** Returns the parts without this place. */
  remove(): RequestParts;
}

/** An operation with more places is attacked at these. */
const MOST_PLACES = 200;

/** Returns every place of the parts of a request, the body itself included. */
export function placesOf(parts: RequestParts): readonly Place[] {
  const ofParameters = parts.parameters.map((parameter, index): Place => {
    const others = parts.parameters.filter((_, other) => other !== index);
    return {
      value: parameter.value,
      name: parameter.name,
      inBody: false,
      replace: (value) => ({ ...parts, parameters: [...others, { ...parameter, value }] }),
      remove: () => ({ ...parts, parameters: others }),
    };
  });
  const ofBody = parts.body === undefined ? [] : bodyPlaces(parts.body, '', (body) => ({ ...parts, body }));
  return [...ofParameters, ...ofBody].slice(0, MOST_PLACES);
}

const REMOVED: unique symbol = Symbol('removed');

function bodyPlaces(value: unknown, name: string, whole: (value: unknown) => RequestParts): readonly Place[] {
  const self: Place = {
    value,
    name,
    inBody: true,
    replace: whole,
    remove: () => whole(name === '' ? undefined : REMOVED),
  };
  return [self, ...innerPlaces(value, whole)];
}

function innerPlaces(value: unknown, whole: (value: unknown) => RequestParts): readonly Place[] {
  if (Array.isArray(value)) {
    return value
      .slice(0, 3)
      .flatMap((element, index) =>
        bodyPlaces(element, String(index), (changed) =>
          whole(changed === REMOVED ? value.toSpliced(index, 1) : value.with(index, changed)),
        ),
      );
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    bodyPlaces(inner, name, (changed) => {
      const entries = Object.entries(value).map(([key, old]) => [key, key === name ? changed : old] as const);
      return whole(Object.fromEntries(entries.filter(([, kept]) => kept !== REMOVED)));
    }),
  );
}
