import type { JsonObject } from '../json.js';
import type { Draft } from './draft.js';
import { declaredParametersOf } from './parameters-of.js';

/** A schema that a draft declares for a value on the wire. */
interface DeclaredValue {
  /** The subject of a sentence about it: `The parameter "max" of TOO_LONG`. */
  readonly title: string;
  readonly path: readonly string[];
  readonly schema: JsonObject;
}

/**
 * Yields every schema that a draft declares: of the envelope's further properties, then of the parameters of each
 * error.
 */
export function* declaredValues({ head, entries }: Draft): Generator<DeclaredValue> {
  const further = (head.envelope?.properties ?? {}) as { readonly [place: string]: JsonObject };
  for (const [name, { optional: _optional, from: _from, const: _const, ...schema }] of Object.entries(further)) {
    // A constant and any value need no schema.
    if (schema.type !== undefined)
      yield { title: `The property "${name}" of the envelope`, path: ['envelope', 'properties', name], schema };
  }
  for (const entry of entries.values()) {
    for (const { name, schema } of declaredParametersOf(entry)) {
      const path = ['errors', entry.name, 'data', name];
      yield { title: `The parameter "${name}" of ${entry.name}`, path, schema };
    }
  }
}
