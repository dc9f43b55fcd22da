import {
  captureException,
  createStackParser,
  createTransport,
  type ErrorEvent,
  extraErrorDataIntegration,
  linkedErrorsIntegration,
  setCurrentClient,
} from '@sentry/core';
import { nodeStackLineParser, ServerRuntimeClient } from '@sentry/core/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reportErrors, scrubEvent } from '../../src/observers/sentry/index.js';
import { oddities } from '../servers/oddities.js';
import { errors as plain, SECRET } from '../servers/test-errors.js';
import { observedBy } from './entries.js';

const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const sent: ErrorEvent[] = [];
beforeEach(() => {
  sent.length = 0;
});

const client = new ServerRuntimeClient({
  dsn: 'https://key@localhost/1',
  integrations: [linkedErrorsIntegration(), extraErrorDataIntegration()],
  stackParser: createStackParser(nodeStackLineParser()),
  beforeSend: scrubEvent,
  transport: (options) =>
    createTransport(options, async ({ body }) => {
      const [, , event] = String(body).split('\n');
      sent.push(JSON.parse(event as string));
      return { statusCode: 200 };
    }),
});
client.init();
setCurrentClient(client);
const errors = observedBy(reportErrors({ captureException }));

async function eventOf(thrown: unknown): Promise<ErrorEvent | undefined> {
  errors.respond(thrown, { id: 'id-1' });
  await client.flush(1000);
  return sent[0];
}

const email = 'ada@example.com';

test('what the catalogue does not log at error is not reported', async () => {
  expect(await eventOf(errors.USER_NOT_FOUND())).toBeUndefined();
});

test('an error of the catalogue is grouped by its name', async () => {
  const event = await eventOf(errors.SYSTEM_BUSY(null, { cause: new Error('why') }));
  expect(event).toMatchObject({
    fingerprint: ['error-contracts', 'authing', 'SYSTEM_BUSY'],
    tags: { error: 'SYSTEM_BUSY', error_code: '1000', error_id: 'id-1' },
    exception: {
      values: [
        { type: 'Error', value: 'why' },
        { type: 'SYSTEM_BUSY', value: 'SYSTEM_BUSY (1000)' },
      ],
    },
  });
  expect(event?.exception?.values?.[1]?.stacktrace?.frames?.length).toBeGreaterThan(0);
});

test('a bug is grouped by its stack, and the data of a cause is not sent', async () => {
  const event = await eventOf(new TypeError('why', { cause: errors.PARAMETER_MISSING({ parameter: email }) }));
  expect(event?.fingerprint).toBeUndefined();
  expect(event).toMatchObject({ tags: { error: 'SYSTEM_BUSY' } });
  expect(event?.exception?.values?.map(({ value }) => value)).toEqual(['PARAMETER_MISSING (2205)', 'why']);
  expect(JSON.stringify(event)).not.toContain(email);
});

test('what others report has neither texts nor data of the catalogue', async () => {
  captureException(plain.PARAMETER_MISSING({ parameter: email }));
  await client.flush(1000);
  expect(sent).toMatchObject([{ fingerprint: ['error-contracts', 'authing', 'PARAMETER_MISSING'] }]);
  expect(JSON.stringify(sent)).not.toContain(email);
});

test('an error that has itself in its list is bounded', () => {
  const error = new AggregateError([], SECRET);
  error.errors = Array.from({ length: 100 }, () => error);
  expect(scrubEvent({}, { originalException: error })).toEqual({});
});

describe('whatever is thrown', () => {
  test.each(Object.entries(oddities))('%s', (_what, make) => {
    const thrown = make();
    expect(errors.respond(thrown).status).toBe(503);
    expect(scrubEvent({}, { originalException: thrown })).toEqual({});
    expect(printed).not.toHaveBeenCalled();
  });
});
