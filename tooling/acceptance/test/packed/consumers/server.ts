import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import zhCN from '@error-contracts/i18n/zh-CN';
import { createErrors, type Errors } from '@error-contracts/server';
import { withErrors } from '@error-contracts/server/fetch';
import { contract, type ErrorContract } from '@error-contracts/types';
import { readerOf } from './client.js';

/** What the handlers of every framework throw and answer with. */
export const errors: Errors<ErrorContract> = createErrors({
  contract,
  format: createFormatter([en, zhCN]),
  fallback: 'SYSTEM_BUSY',
  requestFailures: { routeNotFound: 'USER_NOT_FOUND' },
  log: () => undefined,
});

/** What a client makes of an error that a handler throws. */
export async function consumeServer(): Promise<string> {
  const handler = withErrors(
    () => {
      // @ts-expect-error a parameter of the wrong type
      errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 'many' });
      throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 140 });
    },
    { errors },
  );
  const request = new Request('http://localhost/projects', { headers: { 'accept-language': 'zh-CN' } });
  const response = await handler(request);
  const { status, headers } = response;
  const { name, message } = { message: '', ...(await readerOf(en).read(response)) };
  return [status, headers.get('content-language'), name, message].join('|');
}
