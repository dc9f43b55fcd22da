import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import zhCN from '@error-contracts/i18n/zh-CN';
import { createErrors } from '@error-contracts/server';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';
import { expect } from 'vitest';
import { createContractTesting } from '../src/index.js';

declare module '../src/register.js' {
  interface Register {
    contract: typeof contract;
  }
}

export const format = createFormatter([en, zhCN]);

/** A server's errors. Nothing is logged. */
export const errors = createErrors({ contract, format, fallback: 'SYSTEM_BUSY', log: () => undefined });

/** What a test set-up has. */
export const options = { contract, validators, messages: [en, zhCN], timeout: 2_000 } as const;

export const kit = createContractTesting(options);

/** Returns a response with an error, as an application has it that reads bodies by itself. */
export function plain(
  thrown: unknown,
  changes: { status?: number; headers?: Record<string, string | undefined>; body?: object } = {},
) {
  const { status, headers, body } = errors.respond(thrown, { acceptLanguage: 'en' });
  const given = Object.entries({ ...headers, ...changes.headers }).filter(([, value]) => value !== undefined);
  return {
    status: changes.status ?? status,
    headers: Object.fromEntries(given),
    body: { ...body, ...changes.body },
  };
}

/** Returns what a failed assertion says, without colours. */
export async function failure(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Error);
    return (thrown as Error).message.replace(/\u001b\[\d+m/g, '');
  }
  throw new Error('It did not fail.');
}
