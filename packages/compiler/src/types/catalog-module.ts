import type { Contract, ContractError, Envelope, Json } from '@error-contracts/catalog';
import { commentLines } from '../kit/comment-lines.js';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { expression } from '../kit/expression.js';
import { frozenExpression, readonlyType } from '../kit/frozen.js';
import { entryValues } from '../wire/entry-values.js';
import { parametersOnWire } from '../wire/parameters-on-wire.js';

/** Returns the module with the catalogue as a frozen constant. Its type knows every value. */
export function catalogModule({ errors, envelope }: Contract): string {
  return [
    catalogEntry(errors.flatMap((error) => fields(error, envelope).map(([key]) => key))),
    '/** The entry of each error in the catalogue, by name. */',
    'export interface Catalog {',
    ...errors.flatMap((error) => [
      ...documentation(error),
      `  readonly ${error.name}: ${readonlyType(Object.fromEntries(fields(error, envelope)))};`,
      ...error.aliases.map((alias) => `  /** ${renamedTag(error)} */\n  readonly ${alias}: Catalog['${error.name}'];`),
    ]),
    '}',
    '',
    ENTRY,
    '/** The entry of each error in the catalogue, by name. Frozen. */',
    ...(errors.some(({ aliases }) => aliases.length > 0)
      ? withAliases(errors, envelope)
      : withoutAliases(errors, envelope)),
    '',
  ].join('\n');
}

/** The text and the tag are on lines of their own, because TSDoc knows a tag only at the start of a line. */
function documentation(error: ContractError): readonly string[] {
  const text = commentLines(error.message).join(' ');
  const [tag] = deprecationTag(error);
  return tag === undefined ? [`  /** ${text} */`] : ['  /**', `   * ${text}`, '   *', `   * ${tag}`, '   */'];
}

function withoutAliases(errors: readonly ContractError[], envelope: Envelope): readonly string[] {
  return [
    'export const catalog: Catalog = /*#__PURE__*/ Object.freeze({',
    ...errors.map((error) => `  ${error.name}: ${entry(error, envelope)},`),
    '});',
  ];
}

/** A former name must have the identical entry, not only an equal one. */
function withAliases(errors: readonly ContractError[], envelope: Envelope): readonly string[] {
  const renamed = errors.filter(({ aliases }) => aliases.length > 0);
  const constantOf = new Map(renamed.map((error, index) => [error, `renamed${index}`]));
  return [
    'export const catalog: Catalog = /*#__PURE__*/ (() => {',
    ...renamed.map((error) => `  const ${constantOf.get(error)} = ${entry(error, envelope)};`),
    '  return Object.freeze({',
    ...errors.flatMap((error) =>
      [error.name, ...error.aliases].map((name) => `    ${name}: ${constantOf.get(error) ?? entry(error, envelope)},`),
    ),
    '  });',
    '})();',
  ];
}

/** Returns a call with the values that every entry has, in their order, and the others by name. */
function entry(error: ContractError, envelope: Envelope): string {
  const all = fields(error, envelope);
  const common = all.slice(0, ENTRY_KEYS.length).map(([, value]) => expression(value));
  const others = all.slice(ENTRY_KEYS.length).map(([key, value]) => `${key}: ${frozenExpression(value)}`);
  return `/*#__PURE__*/ entry(${[...common, ...(others.length === 0 ? [] : [`{ ${others.join(', ')} }`])].join(', ')})`;
}

function fields(error: ContractError, envelope: Envelope): readonly (readonly [key: string, value: Json])[] {
  const properties = entryValues(error, envelope);
  const parameters = parametersOnWire(error, envelope);
  return [
    ['name', error.name],
    ['code', error.wireCode],
    ['status', error.status],
    ['domain', error.domain],
    ['kind', error.kind],
    ['retry', error.retry],
    ['audience', error.audience],
    ['log', error.log],
    ...(error.data.length === 0 ? [] : [['data', dataOf(error)] as const]),
    ...(properties === undefined ? [] : [['properties', properties] as const]),
    ...(parameters === undefined ? [] : [['parameters', parameters] as const]),
    ...(error.deprecated === undefined ? [] : [['deprecated', true] as const]),
    ...(error.retired === undefined ? [] : [['retired', true] as const]),
    ...(error.sameAnswerAs === undefined ? [] : [['sameAnswerAs', error.sameAnswerAs] as const]),
    ...(error.holdsErrors === undefined ? [] : [['holdsErrors', true] as const]),
  ];
}

/** What every entry has. The names are in the code once, and not once for each error. */
const ENTRY_KEYS = ['name', 'code', 'status', 'domain', 'kind', 'retry', 'audience', 'log'] as const;

const ENTRY = `const entry = (
  ${ENTRY_KEYS.map((key) => `${key}: CatalogEntry['${key}'],`).join('\n  ')}
  others?: Partial<CatalogEntry>,
): never => Object.freeze({ ${ENTRY_KEYS.join(', ')}, ...others }) as never;
`;

function dataOf({ data }: ContractError): 'optional' | 'required' {
  return data.some(({ required }) => required) ? 'required' : 'optional';
}

/** Returns the type of an entry. It has the members that every catalogue needs, and those of these errors. */
function catalogEntry(used: readonly string[]): string {
  const has = new Set(used);
  return `/** One error of the catalogue. */
export interface CatalogEntry {
  /** The stable name. */
  readonly name: string;
  /** The code in the response. */
  readonly code: number | string;
  /** The HTTP status of the response. */
  readonly status: number;
  /** The area that the error belongs to. */
  readonly domain: string;
  /** An error is a failure. A challenge asks the client for a next step. */
  readonly kind: 'error' | 'challenge';
  /** Whether the same request can succeed if the client repeats it. */
  readonly retry: 'never' | 'later' | 'after-action';
  /** Whether end users may read the text. They must not see an internal one. */
  readonly audience: 'public' | 'internal';
  /** The level at which a server logs the error. */
  readonly log: 'debug' | 'info' | 'warn' | 'error';
  /** Whether the response carries data. Optional data may be null. Absent if the data is always null. */
  readonly data?: 'optional' | 'required';
${has.has('properties') ? PROPERTIES : ''}${has.has('parameters') ? PARAMETERS : ''}  /** Set when servers should no longer send this error. */
  readonly deprecated?: true;
  /** Set when servers no longer send this error. Clients still know it. */
  readonly retired?: true;
  /** The name of the error whose whole response is sent instead. Absent if the error has a response of its own. */
  readonly sameAnswerAs?: string;
${has.has('holdsErrors') ? HOLDS_ERRORS : ''}}
`;
}

const PROPERTIES = `  /** The values of the envelope's parts that come from the entry, by their places. */
  readonly properties?: { readonly [place: string]: unknown };
`;

const HOLDS_ERRORS = `  /** Set if its data have further errors, each with its field. */
  readonly holdsErrors?: true;
`;

const PARAMETERS = `  /** How parameters travel, by name: the property that carries one, and the type of one that travels as text. */
  readonly parameters?: {
    readonly [name: string]: { readonly member?: string; readonly type?: 'string' | 'integer' | 'number' | 'boolean' };
  };
`;
