import type { Contract } from '@error-contracts/catalog';
import { flatEnvelope } from '@error-contracts/catalog/envelope';
import { expression } from '../kit/expression.js';
import { frozenExpression, readonlyType } from '../kit/frozen.js';
import { contractEnvelope } from '../wire/contract-envelope.js';
import { hasNamedData } from '../wire/has-named-data.js';

/** Returns the module with the contract as one value, for libraries that work with any catalogue. */
export function contractModule(contract: Contract): string {
  const { name, sourceLocale, typeBase, fallback } = contract;
  const envelope = contractEnvelope(contract);
  const isNamed = hasNamedData(contract);
  return `import { type Catalog, catalog } from './catalog.js';
import type { ${isNamed ? 'ErrorDataByName, ' : ''}ErrorResponseByName } from './error-response.js';

/** What a library needs to know about the catalogue: its envelope, its errors and the types of its responses. */
export interface ErrorContract {
  /** The name of the catalogue. */
  readonly name: ${expression(name)};
  /** The BCP 47 tag of the language of the catalogue. */
  readonly sourceLocale: ${expression(sourceLocale)};
  /** ${flatEnvelope(contract.envelope) === undefined ? PLACES : NAMES} */
  readonly envelope: ${readonlyType(envelope)};
  /** The entry of each error in the catalogue, by name. */
  readonly catalog: Catalog;
${member('The URL before the name of an error in links to its reference page.', 'typeBase', typeBase)}${member('The name of the error that users see in place of an internal one.', 'fallback', fallback)}  /** Exists only as a type: never set at run time. */
  readonly '~types'?: { readonly responses: ErrorResponseByName${isNamed ? '; readonly data: ErrorDataByName' : ''} };
}

/** The contract as one value, for server, client and testing libraries. Frozen. */
export const contract: ErrorContract = /*#__PURE__*/ Object.freeze({
  name: ${expression(name)},
  sourceLocale: ${expression(sourceLocale)},
  envelope: ${frozenExpression(envelope)},
  catalog,
${property('typeBase', typeBase)}${property('fallback', fallback)}} as const);
`;
}

const NAMES = 'The property names of an error response. `status` is null if the body does not repeat the HTTP status.';
const PLACES = 'Where the parts of an error response stand: a property of the body, or a JSON Pointer into it.';

function member(description: string, name: string, value: string | undefined): string {
  return value === undefined ? '' : `  /** ${description} */\n  readonly ${name}: ${expression(value)};\n`;
}

function property(name: string, value: string | undefined): string {
  return value === undefined ? '' : `  ${name}: ${expression(value)},\n`;
}
