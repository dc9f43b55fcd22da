import { brandOf } from '@error-contracts/runtime/brand';
import { expect, test } from 'vitest';
import { createErrors } from '../../src/index.js';

const facts = { status: 422, domain: 'x', kind: 'error', retry: 'never', log: 'info' } as const;
const visible = { ...facts, audience: 'public' } as const;
const internal = { ...facts, audience: 'internal' } as const;

const contract = {
  name: 'shop',
  sourceLocale: 'en',
  fallback: 'BUSY',
  envelope: { code: 'code', codeType: 'integer', message: 'message', data: 'data', status: null, properties: [] },
  catalog: {
    BUSY: { ...visible, name: 'BUSY', code: 1 },
    FORM: { ...visible, name: 'FORM', code: 2, data: 'required', holdsErrors: true },
    LONG: { ...visible, name: 'LONG', code: 3, data: 'required', parameters: { max: { member: 'maxLength' } } },
    DISK_FULL: { ...internal, name: 'DISK_FULL', code: 4, data: 'optional' },
    LEDGER_BROKEN: { ...internal, name: 'LEDGER_BROKEN', code: 5, data: 'required' },
  },
} as const;

const errors = createErrors({
  contract,
  format: (name: string) => ({ text: `Text of ${name}.`, locale: 'en' }),
  log: () => undefined,
} as never) as unknown as Readonly<Record<string, (data?: unknown, options?: object) => Error>> & {
  respond(thrown: unknown): { readonly body: unknown; readonly shown: unknown };
};

const form = () =>
  errors.FORM?.({
    errors: [
      errors.LONG?.({ max: 3 }, { field: '/a' }),
      errors.DISK_FULL?.({ path: '/srv/secret' }, { field: '/b' }),
      errors.LEDGER_BROKEN?.({ account: 'secret' }),
    ],
  });

/** Of an internal error a response has its code, or the fallback if it cannot be without data. */
const sent = [
  { field: '/a', code: 3, message: 'Text of LONG.', data: { maxLength: 3 } },
  { field: '/b', code: 4, message: 'Text of BUSY.', data: null },
  { code: 1, message: 'Text of BUSY.', data: null },
];

test('an internal error that another one holds shows no more than it would alone', () => {
  const { body, shown } = errors.respond(form());
  expect(body).toEqual({ code: 2, message: 'Text of FORM.', data: { errors: sent } });
  expect(JSON.stringify(shown)).not.toMatch(/secret|DISK_FULL|LEDGER/);
});

test('so does one that a client reads in the same process', () => {
  const thrown = form() as object;
  const seen = brandOf(thrown)?.sent?.(thrown) as object;
  expect(JSON.stringify(brandOf(seen)?.body?.(seen))).not.toMatch(/secret|DISK_FULL|LEDGER/);
  const fields = (seen as { data: { errors: { field?: string }[] } }).data.errors.map(({ field }) => field);
  expect(fields).toEqual(sent.map(({ field }) => field));
});
