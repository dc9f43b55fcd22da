import type { Contract, ContractError } from '../../contract.js';
import { commentLines, expression } from '../literal.js';

/** The catalogue as a frozen constant whose type knows every value. */
export function catalogModule({ errors }: Contract): string {
  return [
    CATALOG_ENTRY,
    '/** What the catalogue says of each error, by its name. */',
    'export interface Catalog {',
    ...errors.flatMap((error) => [
      `  /** ${commentLines(error.message).join(' ')} */`,
      `  readonly ${error.name}: {${fields(error)
        .map(([key, value]) => ` readonly ${key}: ${expression(value)}`)
        .join(';')} };`,
    ]),
    '}',
    '',
    '/** What the catalogue says of each error, by its name; frozen. */',
    'export const catalog: Catalog = /*#__PURE__*/ Object.freeze({',
    ...errors.map(
      (error) =>
        `  ${error.name}: /*#__PURE__*/ Object.freeze({ ${fields(error)
          .map(([key, value]) => `${key}: ${expression(value)}`)
          .join(', ')} } as const),`,
    ),
    '});',
    '',
  ].join('\n');
}

function fields(error: ContractError): readonly (readonly [key: string, value: number | string])[] {
  return [
    ['name', error.name],
    ['code', error.wireCode],
    ['status', error.status],
    ['domain', error.domain],
    ['kind', error.kind],
    ['retry', error.retry],
    ['audience', error.audience],
    ['log', error.log],
  ];
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
}
`;
