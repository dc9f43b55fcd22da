import type { ContractEntry } from '@error-contracts/runtime/contract';
import { expect, test } from 'vitest';
import { createContractTesting } from '../src/index.js';
import { errors, failure, kit, options, plain } from './kit.js';

const entry = { status: 500, domain: 'x', kind: 'error', retry: 'never', audience: 'public', log: 'error' } as const;
const added: { readonly [name: string]: ContractEntry } = {
  SECRET_NEEDS_DATA: { ...entry, name: 'SECRET_NEEDS_DATA', code: 9901, audience: 'internal', data: 'required' },
  HIDES_SECRET: { ...entry, name: 'HIDES_SECRET', code: 9902, sameAnswerAs: 'SECRET_NEEDS_DATA' },
  RETIRED: { ...entry, name: 'RETIRED', code: 9903, retired: true },
};
const { contract } = options;
const { parseErrorResponse, explainErrorResponse } = options.validators;

/** A catalogue with what the first one does not have. Its validators know the further codes. */
const other = createContractTesting({
  ...options,
  contract: { ...contract, name: 'other', catalog: { ...contract.catalog, ...added } } as never,
  validators: {
    parseErrorResponse: (value) => {
      const { code, message, data } = value as { code: number; message: string; data: unknown };
      return code > 9900 ? { ok: true, known: true, code, message, data, response: value } : parseErrorResponse(value);
    },
    explainErrorResponse: (value) => ((value as { code: number }).code > 9900 ? [] : explainErrorResponse(value)),
  },
});

const busy = plain(errors.SYSTEM_BUSY());

test('an internal error that needs data is sent as the fallback error', async () => {
  expect(await other.differences(busy, 'SECRET_NEEDS_DATA' as never)).toEqual([]);
  expect(await other.differences(busy, 'HIDES_SECRET' as never)).toEqual([]);
  const own = plain(errors.SYSTEM_BUSY(), { status: 500, body: { code: 9901, data: { key: 'k' } } });
  const said = await failure(() => other.assertErrorResponse(own, 'SECRET_NEEDS_DATA' as never));
  expect(said).toMatch(/name +SYSTEM_BUSY +SECRET_NEEDS_DATA/);
  expect(said).toContain('SECRET_NEEDS_DATA is internal and needs data, so SYSTEM_BUSY is sent.');
  expect(said).toMatch(/data +null +\{"key":"k"\}/);
});

test('a retired error is never sent, and no test can expect it', async () => {
  const sent = plain(errors.SYSTEM_BUSY(), { status: 500, body: { code: 9903 } });
  expect(await failure(() => other.assertErrorResponse(sent))).toContain('RETIRED is retired: no server sends it.');
  expect(await failure(() => other.assertErrorResponse(sent, 'RETIRED' as never))).toContain('is retired');
});

test('two catalogues are told apart in one test run, and their matchers may have other names', async () => {
  expect(await failure(() => other.assertContractError(errors.SYSTEM_BUSY(), 'SYSTEM_BUSY' as never))).toMatch(
    /catalog +other +authing/,
  );
  expect.extend({ toSatisfyOther: other.matchers.toSatisfyErrorContract } as never);
  const extended = expect as unknown as (value: unknown) => { toSatisfyOther(name: string): unknown };
  extended(busy).toSatisfyOther('SECRET_NEEDS_DATA');
  expect(await failure(() => kit.assertErrorResponse(busy, 'SECRET_NEEDS_DATA' as never))).toContain(
    'is neither a name',
  );
});
