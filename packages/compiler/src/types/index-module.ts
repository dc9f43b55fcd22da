import type { Contract } from '@error-contracts/catalog';
import { requireFlat } from '../wire/require-flat.js';

/** Returns the entry module of the generated types. */
export function indexModule({ envelope }: Contract): string {
  return `import type { Catalog } from './catalog.js';
import type { ErrorResponseByName } from './error-response.js';

export { type Catalog, type CatalogEntry, catalog } from './catalog.js';
export { contract, type ErrorContract } from './contract.js';
export type * from './error-response.js';

/** The name of an error: stable, English, in capitals. */
export type ErrorName = keyof Catalog;

/** The code of an error, as the response carries it. */
export type ErrorCode = Catalog[ErrorName]['code'];

/** The response of the error with this name. */
export type ErrorResponseOf<Name extends ErrorName> = ErrorResponseByName[Name];

/** The data in the response of the error with this name; null if the error has no parameters. */
export type ErrorData<Name extends ErrorName> = ErrorResponseByName[Name]['${requireFlat(envelope).data}'];
`;
}
