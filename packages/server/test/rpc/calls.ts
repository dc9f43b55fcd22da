import { failures } from '../servers/failures.js';

/** A call that fails, and the error of the catalogue that its client must get. */
export interface FailingCall {
  readonly call: string;
  readonly name: string;
  readonly code: number;
  readonly data: unknown;
  readonly status: number;
  readonly unexpected: boolean;
}

/** Every handler fails in its own way. */
export const handlers: Readonly<Record<string, () => unknown>> = failures;

const known: readonly (readonly [call: string, name: string, code: number, status: number, data?: unknown])[] = [
  ['known-thrown', 'USER_NOT_FOUND', 2004, 404],
  ['known-rejected', 'USER_NOT_FOUND', 2004, 404],
  ['with-data', 'PROJECT_DESCRIPTION_TOO_LONG', 2024, 422, { max: 7 }],
];

/** What the protocols are tried with. */
export const failingCalls: readonly FailingCall[] = [
  ...known.map(([call, name, code, status, data = null]) => ({ call, name, code, status, data, unexpected: false })),
  ...[
    'unexpected-thrown',
    'unexpected-rejected',
    'status-of-another-server',
    'syntax-error-of-a-bug',
    'of-another-catalogue',
    'string-thrown',
    'null-rejected',
    'undefined-rejected',
  ].map((call) => ({ call, name: 'SYSTEM_BUSY', code: 1000, status: 503, data: null, unexpected: true })),
];
