import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import zhCN from '@error-contracts/i18n/zh-CN';
import { createErrors } from '@error-contracts/server';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';
import { expect, test } from 'vitest';
import { createContractTesting } from '../src/create-contract-testing.js';

const format = createFormatter([en, zhCN]);
const kit = createContractTesting({ contract, validators, format });
expect.extend(kit.matchers as never);
const errors = createErrors({ contract, format });
const e = expect as any;
test('look', async () => {
  const a = errors.respond(errors.PASSWORD_TOO_SHORT({ min: 8 }), {acceptLanguage: 'zh'});
  const tries = [
    () => e({ status: a.status, headers: a.headers, body: a.body }).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 }),
    () => e({ status: a.status, headers: a.headers, body: a.body }).not.toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 }),
    () => e({ status: a.status, headers: a.headers, body: a.body }).toSatisfyErrorContract('USER_NOT_FOUND', null),
    () => e({ status: 500, headers: {...a.headers, 'content-language': 'en', vary: 'Accept', 'retry-after': '30'}, body: {...a.body, code: '2027', data: {min: '8', mix: 1}} }).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: expect.any(Number) }),
    () => e({ status: 400, headers: {...a.headers, 'content-language': 'en'}, body: {...a.body} }).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 9 }),
    () => e({ status: 502, headers: {'content-type': 'text/html'}, body: '<html><title>502 Bad Gateway</title>' }).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 9 }),
    () => e({ status: 200, headers: {'content-type': 'application/json'}, body: {ok: true} }).toSatisfyErrorContract(),
    () => e({ status: 200, headers: {'content-type': 'application/json'}, body: {code: 1999, message: 'x', data: null} }).toSatisfyErrorContract(),
    () => e(undefined).not.toSatisfyErrorContract(),
    () => e(undefined).toSatisfyErrorContract('PASSWORD_TOO_SHOT'),
    () => e(errors.PASSWORD_TOO_SHORT({ min: 8 })).toBeContractError('PASSWORD_TOO_SHORT', {min: 9}),
    () => e(() => { throw new TypeError('x')}).toBeContractError('PASSWORD_TOO_SHORT', {min: 9}),
    () => e(() => errors.PASSWORD_TOO_SHORT()).toBeContractError('PASSWORD_TOO_SHORT', {min: 9}),
    () => kit.assertErrorResponse(new Response('{}', {status: 404}), 'PASSWORD_TOO_SHORT', {min: 9}),
    () => kit.assertErrorResponse(new Promise(() => 0), 'PASSWORD_TOO_SHORT', {min: 9}),
  ];
  for (const t of tries) { try { await t(); console.log('PASSED'); } catch (x) { console.log((x as Error).message); } }
});
