import type { Parameter } from '../contract.js';
import type { CatalogEntry } from '../embedded/catalog.js';
import type { JsonObject } from '../json.js';
import { HELD_ERRORS } from './held-errors.js';

/** Returns the parameters of an entry, in the order of the file. The errors that it holds are the last. */
export function parametersOf(entry: { readonly value: CatalogEntry }): readonly Parameter[] {
  const declared = declaredParametersOf(entry).map(withoutWordsForMessages);
  return entry.value.holdsErrors === true ? [...declared, HELD_ERRORS] : declared;
}

/** What only messages need is no part of the schema: validators would not know it. */
function withoutWordsForMessages(parameter: Parameter): Parameter {
  const { currency, list, ...schema } = parameter.schema;
  if (currency === undefined && list === undefined) return parameter;
  return {
    ...parameter,
    schema,
    ...(typeof currency === 'string' ? { currency } : {}),
    ...(list === 'or' ? { list } : {}),
  };
}

/** Returns the parameters of an entry as the file declares them, without the errors that it holds. */
export function declaredParametersOf({ value }: { readonly value: CatalogEntry }): readonly Parameter[] {
  return Object.entries(value.data ?? {}).map(([name, written]) => {
    const { optional, at, ...schema } = typeof written === 'string' ? shortParameter(written) : written;
    return {
      name,
      member: at ?? name,
      schema: schema as unknown as JsonObject,
      required: optional !== true && !Object.hasOwn(schema, 'default'),
    };
  });
}

/** Returns what a type alone means: `string` is required, and `string?` is optional. */
function shortParameter(written: string): Exclude<NonNullable<CatalogEntry['data']>[string], string> {
  const optional = written.endsWith('?');
  const type = (optional ? written.slice(0, -1) : written) as 'string' | 'integer' | 'number' | 'boolean';
  return optional ? { type, optional } : { type };
}
