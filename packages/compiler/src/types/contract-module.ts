import type { Contract, Json } from '@error-contracts/catalog';
import { expression } from '../kit/expression.js';
import { requireFlat } from '../wire/require-flat.js';

/** Returns the module with the contract as one value, for libraries that work with any catalogue. */
export function contractModule({ name, sourceLocale, envelope }: Contract): string {
  const { code, message, data, status, properties } = requireFlat(envelope);
  const { codeType } = envelope;
  const further = properties.map((property) => property.name);
  const names: { readonly [key: string]: Json } = { code, codeType, message, data, status: status ?? null };
  const literalTypes = Object.entries(names).map(([key, value]) => `readonly ${key}: ${expression(value)}`);
  return `import { type Catalog, catalog } from './catalog.js';
import type { ErrorResponseByName } from './error-response.js';

/** What a library needs to know about the catalogue: its envelope, its errors and the types of its responses. */
export interface ErrorContract {
  /** The name of the catalogue. */
  readonly name: ${expression(name)};
  /** The BCP 47 tag of the language of the catalogue. */
  readonly sourceLocale: ${expression(sourceLocale)};
  /** The property names of an error response. \`status\` is null if the body does not repeat the HTTP status. */
  readonly envelope: { ${literalTypes.join('; ')}; readonly properties: readonly ${expression(further)} };
  /** The entry of each error in the catalogue, by name. */
  readonly catalog: Catalog;
  /** Exists only as a type: never set at run time. */
  readonly '~types'?: { readonly responses: ErrorResponseByName };
}

/** The contract as one value, for server, client and testing libraries. Frozen. */
export const contract: ErrorContract = /*#__PURE__*/ Object.freeze({
  name: ${expression(name)},
  sourceLocale: ${expression(sourceLocale)},
  envelope: /*#__PURE__*/ Object.freeze({ ${Object.entries(names)
    .map(([key, value]) => `${key}: ${expression(value)}`)
    .join(', ')}, properties: /*#__PURE__*/ Object.freeze(${expression(further)} as const) } as const),
  catalog,
} as const);
`;
}
