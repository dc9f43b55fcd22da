import type { Contract, ContractError } from '@error-contracts/catalog';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { commentLines, expression } from '../kit/literal.js';

/** The catalogue as a frozen constant whose type knows every value. */
export function catalogModule({ errors }: Contract): string {
  return [
    CATALOG_ENTRY,
    '/** What the catalogue says of each error, by its name. */',
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
    '/** What the catalogue says of each error, by its name; frozen. */',
    ...(errors.some(({ aliases }) => aliases.length > 0) ? withAliases(errors) : withoutAliases(errors)),
    '',
  ].join('\n');
}

/** A tag counts only at the start of a line. */
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

/** A former name has the same entry, not another one that is equal. */
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
  ];
}

function dataOf({ data }: ContractError): 'optional' | 'required' {
  return data.some(({ required }) => required) ? 'required' : 'optional';
}

const CATALOG_ENTRY = `/** What the catalogue says of one error. */
export interface CatalogEntry {
  /** The stable name. */
  readonly name: string;
  /** The code as it travels on the wire. */
  readonly code: number | string;
  /** The HTTP status of the response. */
  readonly status: number;
  /** What it is about. */
  readonly domain: string;
  /** A challenge is not a failure but a next step. */
  readonly kind: 'error' | 'challenge';
  /** Whether a repetition can succeed. */
  readonly retry: 'never' | 'later' | 'after-action';
  /** An internal text must not reach an end user. */
  readonly audience: 'public' | 'internal';
  /** The level at which a server logs it. */
  readonly log: 'debug' | 'info' | 'warn' | 'error';
  /** Whether data travel with it: optional ones may be null. Absent where they are always null. */
  readonly data?: 'optional' | 'required';
  /** There where no server should send it any more. */
  readonly deprecated?: true;
  /** There where no server sends it any more: clients still know it. */
  readonly retired?: true;
}
`;
