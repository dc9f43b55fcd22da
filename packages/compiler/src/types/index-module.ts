import type { Contract } from '@error-contracts/catalog';
import { flatEnvelope } from '@error-contracts/catalog/envelope';
import { literal } from '../kit/literal.js';
import { hasNamedData } from '../wire/has-named-data.js';

/** Returns the entry module of the generated types. */
export function indexModule(contract: Contract): string {
  const isNamed = hasNamedData(contract);
  return `import type { Catalog } from './catalog.js';
import type { ${isNamed ? 'ErrorDataByName, ' : ''}ErrorResponseByName } from './error-response.js';

export { type Catalog, type CatalogEntry, catalog } from './catalog.js';
export { contract, type ErrorContract } from './contract.js';
export type * from './error-response.js';

/** The name of an error: stable, English, in capitals. */
export type ErrorName = keyof Catalog;

/** The code of an error, as the response carries it. */
export type ErrorCode = Catalog[ErrorName]['code'];

/** The response of the error with this name. */
export type ErrorResponseOf<Name extends ErrorName> = ErrorResponseByName[Name];

${isNamed ? NAMED_DATA : dataInResponse(flatEnvelope(contract.envelope)?.data ?? '')}`;
}

const NAMED_DATA = `/** The data of the error with this name, by parameter names; null if the error has no parameters. */
export type ErrorData<Name extends ErrorName> = ErrorDataByName[Name];
`;

function dataInResponse(name: string): string {
  return `/** The data in the response of the error with this name; null if the error has no parameters. */
export type ErrorData<Name extends ErrorName> = ErrorResponseByName[Name][${singleQuoted(name)}];
`;
}

/** Returns a string as a literal with the quotes that the module has elsewhere. */
function singleQuoted(text: string): string {
  return /^\w+$/.test(text) ? `'${text}'` : literal(text);
}
