import type { AnyContract } from '../../src/contract/index.js';

const common = { domain: 'shop', kind: 'error', retry: 'never', audience: 'public', log: 'info' } as const;
const ORDER_MISSING = { ...common, name: 'ORDER_MISSING', code: 1, status: 404 } as const;

/** A contract with a former name, and with retired, internal and hidden errors. */
export const shop = {
  name: 'shop',
  sourceLocale: 'en',
  envelope: { code: 'code', codeType: 'integer', message: 'message', data: 'data', status: null, properties: [] },
  fallback: 'BUSY',
  catalog: {
    BUSY: { ...common, name: 'BUSY', code: 0, status: 503, retry: 'later' },
    ORDER_MISSING,
    ORDER_GONE: ORDER_MISSING,
    NAME_TOO_LONG: { ...common, name: 'NAME_TOO_LONG', code: 2, status: 422, data: 'required' },
    COUPON_RETIRED: { ...common, name: 'COUPON_RETIRED', code: 3, status: 404, retired: true },
    DISK_FULL: { ...common, name: 'DISK_FULL', code: 4, status: 500, audience: 'internal' },
    SHARD_LOST: { ...common, name: 'SHARD_LOST', code: 5, status: 500, audience: 'internal', data: 'required' },
    PASSWORD_WRONG: { ...common, name: 'PASSWORD_WRONG', code: 6, status: 401 },
    ACCOUNT_UNKNOWN: { ...common, name: 'ACCOUNT_UNKNOWN', code: 7, status: 401, sameAnswerAs: 'PASSWORD_WRONG' },
  },
} as const satisfies AnyContract;
