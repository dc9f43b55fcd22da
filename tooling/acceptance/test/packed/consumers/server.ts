import en from '@error-contracts/i18n/en';
import zhCN from '@error-contracts/i18n/zh-CN';
import { createErrors, type Errors } from '@error-contracts/server';
import { withErrors } from '@error-contracts/server/fetch';
import { defineOperations, operationErrors, operationResponder } from '@error-contracts/server/operations';
import { contract, type ErrorContract } from '@error-contracts/types';
import { readerOf } from './client.js';

/** What the handlers of every framework throw and answer with. */
export const errors: Errors<ErrorContract> = createErrors({
  contract,
  messages: [en, zhCN],
  requestFailures: { routeNotFound: 'USER_NOT_FOUND' },
  log: () => undefined,
});

const operations = defineOperations(contract, {
  createProject: { method: 'POST', path: '/projects', errors: { PROJECT_DESCRIPTION_TOO_LONG: 'It is too long.' } },
});
const own = operationErrors(errors, operations.createProject);

/** What a client makes of an error that a handler throws. */
export async function consumeServer(): Promise<string> {
  const handler = withErrors(
    () => {
      // @ts-expect-error a parameter of the wrong type
      errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 'many' });
      // @ts-expect-error the operation does not declare it
      if (own.USER_NOT_FOUND !== undefined) throw new Error('It has errors that it does not declare.');
      throw own.PROJECT_DESCRIPTION_TOO_LONG({ max: 140 });
    },
    { errors: operationResponder(errors, operations, { undeclared: 'fail' }) },
  );
  const headersOfRequest = { 'accept-language': 'zh-CN' };
  const request = new Request('http://localhost/projects', { method: 'POST', headers: headersOfRequest });
  const response = await handler(request);
  const { status, headers } = response;
  const reader = readerOf(en);
  const [name, message] = reader.of<typeof operations.createProject>().match(await reader.read(response), {
    PROJECT_DESCRIPTION_TOO_LONG: (error) => [error.name, error.message] as const,
    _: (error) => [error.name, ''] as const,
  });
  return [status, headers.get('content-language'), name, message].join('|');
}
