import type { Contract, ContractError } from '@error-contracts/catalog';
import { commentLines } from '../kit/comment-lines.js';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { expression } from '../kit/expression.js';

/** Returns the module with the catalogue as a frozen constant. Its type knows every value. */
export function catalogModule({ errors }: Contract): string {
  return [
    CATALOG_ENTRY,
    '/** The entry of each error in the catalogue, by name. */',
    'export interface Catalog {',
    ...errors.flatMap((error) => [
      ...documentation(error),
      `  readonly ${error.name}: {${fields(error)
        .map(([key, value]) => ` readonly ${key}: ${expression(value)}`)
        .join(';')} };`,
      ...error.aliases.map((alias) => `  /** ${renamedTag(error)} */\n  readonly ${alias}: Catalog['${error.name}'];`),
    ]),
    '}',
    '',
    '/** The entry of each error in the catalogue, by name. Frozen. */',
    ...(errors.some(({ aliases }) => aliases.length > 0) ? withAliases(errors) : withoutAliases(errors)),
    '',
  ].join('\n');
}

/** The text and the tag are on lines of their own, because TSDoc knows a tag only at the start of a line. */
function documentation(error: ContractError): readonly string[] {
  const text = commentLines(error.message).join(' ');
  const [tag] = deprecationTag(error);
  return tag === undefined ? [`  /** ${text} */`] : ['  /**', `   * ${text}`, '   *', `   * ${tag}`, '   */'];
}

function withoutAliases(errors: readonly ContractError[]): readonly string[] {
  return [
    'export const catalog: Catalog = /*#__PURE__*/ Object.freeze({',
    ...errors.map((error) => `  ${error.name}: ${entry(error)},`),
    '});',
  ];
}

/** A former name must have the identical entry, not only an equal one. */
function withAliases(errors: readonly ContractError[]): readonly string[] {
  const renamed = errors.filter(({ aliases }) => aliases.length > 0);
  const constantOf = new Map(renamed.map((error, index) => [error, `renamed${index}`]));
  return [
    'export const catalog: Catalog = /*#__PURE__*/ (() => {',
    ...renamed.map((error) => `  const ${constantOf.get(error)} = ${entry(error)};`),
    '  return Object.freeze({',
    ...errors.flatMap((error) =>
      [error.name, ...error.aliases].map((name) => `    ${name}: ${constantOf.get(error) ?? entry(error)},`),
    ),
    '  });',
    '})();',
  ];
}

function entry(error: ContractError): string {
  const properties = fields(error).map(([key, value]) => `${key}: ${expression(value)}`);
  return `/*#__PURE__*/ Object.freeze({ ${properties.join(', ')} } as const)`;
}

function fields(error: ContractError): readonly (readonly [key: string, value: number | string | true])[] {
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
    ...(error.deprecated === undefined ? [] : [['deprecated', true] as const]),
    ...(error.retired === undefined ? [] : [['retired', true] as const]),
    ...(error.sameAnswerAs === undefined ? [] : [['sameAnswerAs', error.sameAnswerAs] as const]),
  ];
}

function dataOf({ data }: ContractError): 'optional' | 'required' {
  return data.some(({ required }) => required) ? 'required' : 'optional';
}

const CATALOG_ENTRY = `/** One error of the catalogue. */
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
  /** Set when servers should no longer send this error. */
  readonly deprecated?: true;
  /** Set when servers no longer send this error. Clients still know it. */
  readonly retired?: true;
  /** The name of the error whose whole response is sent instead. Absent if the error has a response of its own. */
  readonly sameAnswerAs?: string;
}
`;
