import type { AnyContract, ContractEntry, ContractEnvelope } from '@error-contracts/runtime/contract';
import { envelopeReader } from '@error-contracts/runtime/envelope';
import { parseBody } from '@error-contracts/runtime/validation';
import { createErrors } from '@error-contracts/server';
import { describe, expect, test } from 'vitest';
import { createContractTesting } from '../src/index.js';
import { failure } from './kit.js';

// Every envelope of docs/envelopes.md is tested with the whole product, by tooling/acceptance.

const entry = {
  domain: 'x',
  kind: 'error',
  retry: 'never',
  audience: 'public',
  log: 'info',
  data: 'optional',
} as const;
const catalog: { readonly [name: string]: ContractEntry } = {
  TITLE_MISSING: { ...entry, name: 'TITLE_MISSING', code: 'title_missing', status: 422 },
  BODY_TOO_LONG: { ...entry, name: 'BODY_TOO_LONG', code: 'body_too_long', status: 413 },
  CODE_IS_NUMBER: { ...entry, name: 'CODE_IS_NUMBER', code: '77', status: 400 },
};
const list: ContractEnvelope = {
  code: '/errors/0/code',
  codeType: 'string',
  message: '/errors/0/title',
  data: '/errors/0/meta',
  status: null,
  properties: [],
  list: '/errors',
};

/** Returns what an application has for an envelope. The validators accept every body that can be read. */
function product(envelope: ContractEnvelope) {
  const contract: AnyContract = { name: 'journal', sourceLocale: 'en', envelope, catalog, fallback: 'TITLE_MISSING' };
  const read = envelopeReader(envelope);
  const format = Object.assign((name: string) => ({ text: `The text of ${name}.`, locale: 'en' }), {
    received: (code: unknown, _data: unknown, locale?: string) => {
      const name = Object.values(catalog).find((each) => each.code === code)?.name;
      return name === undefined ? undefined : { text: `The text of ${name}.`, locale: locale ?? 'en' };
    },
  });
  const errors = createErrors({ contract, format, fallback: 'TITLE_MISSING', log: () => undefined } as never) as never;
  const validators = {
    parseErrorResponse: (value: unknown) =>
      parseBody<unknown, string>(
        value,
        read,
        () => undefined,
        envelope.list === undefined ? undefined : () => undefined,
      ),
    explainErrorResponse: () => [],
  };
  return { errors: errors as AnyErrors, kit: createContractTesting({ contract, validators, format }) };
}

interface AnyErrors {
  readonly [name: string]: (...given: unknown[]) => Error;
  // biome-ignore lint/suspicious/noExplicitAny: TypeScript does not know this catalogue.
  readonly respond: any;
}

describe('a list', () => {
  const { errors, kit } = product(list);
  const first = errors.TITLE_MISSING?.({ min: 1 });
  const second = errors.BODY_TOO_LONG?.({ max: 2 });
  const thrown = errors.all?.([first, second]);
  const response = errors.respond(thrown);

  test('any of its errors may be the named one, and each has its own data', async () => {
    expect(response.status).toBe(422);
    await kit.assertErrorResponse(response, 'TITLE_MISSING', { min: 1 });
    await kit.assertErrorResponse(response, 'body_too_long', { max: 2 });
    await kit.assertContractError(thrown, 'TITLE_MISSING', { min: 1 });
    await kit.assertContractError(thrown, 'BODY_TOO_LONG', { max: 2 });
    expect(await failure(() => kit.assertErrorResponse(response, 'BODY_TOO_LONG', { max: 3 }))).toMatch(/\/max +3 +2/);
    expect(await failure(() => kit.assertContractError(thrown, 'BODY_TOO_LONG', { max: 3 }))).toMatch(/\/max +3 +2/);
    expect(await failure(() => kit.assertErrorResponse(response, 'CODE_IS_NUMBER'))).toMatch(/CODE_IS_NUMBER +TITLE_M/);
  });

  test('the status is that of the first', async () => {
    const wrong = { ...response, status: 413 };
    expect(await failure(() => kit.assertErrorResponse(wrong, 'BODY_TOO_LONG'))).toMatch(/status +422 +413/);
  });

  test('a number in place of a code that is a text, below a pointer', async () => {
    const body = { errors: [{ code: 77, title: 'The text of CODE_IS_NUMBER.', meta: { a: 1 } }] };
    const sent = { status: 400, headers: {}, body };
    const said = await failure(() => kit.assertErrorResponse(sent, 'TITLE_MISSING', { a: 1 }));
    expect(said).toMatch(/code +"title_missing" +77\n/);
    expect(said).not.toContain('data');
  });

  test('a code by a number in plain JavaScript', async () => {
    expect(await failure(() => kit.assertErrorResponse(response, 77 as never))).toContain("did you mean '77'?");
  });
});

describe('problem details', () => {
  const envelope: ContractEnvelope = {
    code: 'code',
    codeType: 'string',
    message: 'detail',
    data: null,
    status: null,
    properties: [],
  };
  const { kit } = product({ ...envelope, format: 'problem+json', httpStatus: 400 });
  const body = { code: 'title_missing', detail: 'The text of TITLE_MISSING.' };
  const sent = (type: string, status = 400) => ({
    status,
    headers: { 'content-type': type, 'content-language': 'en', vary: 'accept-language' },
    body,
  });

  test('have their own type, and the status of the envelope', async () => {
    expect(await kit.differences(sent('application/problem+json; charset=utf-8'), 'TITLE_MISSING')).toEqual([]);
    expect(await failure(() => kit.assertErrorResponse(sent('application/json')))).toMatch(
      /content-type +application\/problem\+json +application\/json/,
    );
    expect(await failure(() => kit.assertErrorResponse(sent('application/problem+json', 422)))).toMatch(
      /status +400 +422/,
    );
  });
});

test('an envelope without a text has neither a language nor Vary', async () => {
  const { kit } = product({
    code: 'code',
    codeType: 'string',
    message: null,
    data: 'data',
    status: null,
    properties: [],
  });
  const headers = { 'content-type': 'application/json' };
  const sent = { status: 422, headers, body: { code: 'title_missing', data: null } };
  expect(await kit.differences(sent, 'TITLE_MISSING')).toEqual([]);
});
