import type { Contract, Json } from '@error-contracts/catalog';
import { expression } from '../kit/literal.js';

/** The contract as one value: all that a generic library needs to know of a catalogue. */
export function contractModule({ name, sourceLocale, envelope }: Contract): string {
  const { code, codeType, message, data, status, properties } = envelope;
  const further = properties.map((property) => property.name);
  const names: { readonly [key: string]: Json } = { code, codeType, message, data, status: status ?? null };
  const literalTypes = Object.entries(names).map(([key, value]) => `readonly ${key}: ${expression(value)}`);
  return `import { type Catalog, catalog } from './catalog.js';
import type { ErrorResponseByName } from './error-response.js';

/** All that a generic library needs to know of a catalogue: its envelope and its errors, and as types only the responses. */
export interface ErrorContract {
  /** The name of the catalogue. */
  readonly name: ${expression(name)};
  /** BCP 47 tag of the language that the catalogue is written in. */
  readonly sourceLocale: ${expression(sourceLocale)};
  /** The names that the parts of an error response have on the wire; \`status\` is null where the body does not repeat it. */
  readonly envelope: { ${literalTypes.join('; ')}; readonly properties: readonly ${expression(further)} };
  /** What the catalogue says of each error, by its name. */
  readonly catalog: Catalog;
  /** Types only: never there at run time. */
  readonly '~types'?: { readonly responses: ErrorResponseByName };
}

/** The contract as one value, for server, client and testing libraries; frozen. */
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
