import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createErrors } from '../../src/index.js';
import { recordOnSpan } from '../../src/observers/opentelemetry/index.js';
import { oddities } from '../servers/oddities.js';
import { observedBy } from './entries.js';

const exporter = new InMemorySpanExporter();
const errors = observedBy(recordOnSpan);
const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
});
afterAll(() => {
  trace.disable();
  context.disable();
});
beforeEach(() => {
  exporter.reset();
  printed.mockClear();
});

/** Returns the span in which something was answered. */
function spanOf(thrown: unknown, respond: (thrown: unknown, facts: object) => unknown = errors.respond): ReadableSpan {
  trace.getTracer('test').startActiveSpan('request', (span) => {
    respond(thrown, { id: 'id-1' });
    span.end();
  });
  const [span] = exporter.getFinishedSpans();
  return span as ReadableSpan;
}

test('an error of the catalogue', () => {
  const { attributes, status, events } = spanOf(errors.PASSWORD_TOO_SHORT({ min: 8 }));
  expect(attributes).toEqual({
    'error.type': 'PASSWORD_TOO_SHORT',
    'error_contracts.catalog': 'authing',
    'error_contracts.name': 'PASSWORD_TOO_SHORT',
    'error_contracts.code': '2029',
    'error_contracts.unexpected': false,
    'error_contracts.id': 'id-1',
  });
  // What a client did wrong is no failure of the server.
  expect(status.code).toBe(SpanStatusCode.UNSET);
  expect(events).toEqual([]);
});

test('a bug fails the span, with the exception', () => {
  const { attributes, status, events } = spanOf(new TypeError('why'));
  expect(attributes).toMatchObject({ 'error.type': 'SYSTEM_BUSY', 'error_contracts.unexpected': true });
  expect(status).toEqual({ code: SpanStatusCode.ERROR, message: 'SYSTEM_BUSY' });
  expect(events).toMatchObject([
    { name: 'exception', attributes: { 'exception.type': 'TypeError', 'exception.message': 'why' } },
  ]);
});

test('the text of an error of the catalogue, which has data in it, is not recorded', () => {
  const facts = { status: 500, domain: 'x', kind: 'error', retry: 'never', audience: 'public', log: 'error' } as const;
  const { MAIL_FAILED, respond } = createErrors({
    contract: {
      name: 'shop',
      sourceLocale: 'en',
      fallback: 'BUSY',
      envelope: { code: 'code', codeType: 'integer', message: 'message', data: 'data', status: null, properties: [] },
      catalog: {
        BUSY: { ...facts, name: 'BUSY', code: 1 },
        MAIL_FAILED: { ...facts, name: 'MAIL_FAILED', code: 2, data: 'required' },
      },
    },
    format: (_name: string, data: unknown) => ({ text: `No mail.\n    at ${JSON.stringify(data)}`, locale: 'en' }),
    log: () => undefined,
    onError: recordOnSpan,
  } as never) as unknown as { MAIL_FAILED(data: object): Error; respond(thrown: unknown): void };
  const { events } = spanOf(MAIL_FAILED({ to: 'ada@example.com' }), respond);
  expect(events).toMatchObject([
    { attributes: { 'exception.type': 'MAIL_FAILED', 'exception.message': 'MAIL_FAILED (2)' } },
  ]);
  expect(events[0]?.attributes?.['exception.stacktrace']).toMatch(/^MAIL_FAILED: MAIL_FAILED \(2\)\n {4}at .*\.ts/);
  expect(JSON.stringify(events)).not.toContain('ada@');
});

test('a name that somebody changed is not used', () => {
  const error = Object.assign(errors.USER_NOT_FOUND(), { name: 'x'.repeat(1000) });
  expect(spanOf(error).attributes['error.type']).toBe('USER_NOT_FOUND');
});

describe('whatever is thrown', () => {
  test.each(Object.entries(oddities))('%s', (_what, make) => {
    expect(spanOf(make()).attributes['error.type']).toBe('SYSTEM_BUSY');
    expect(printed).not.toHaveBeenCalled();
  });
});

test('without a span nothing happens', () => {
  expect(errors.respond(errors.USER_NOT_FOUND()).status).toBe(404);
  expect(exporter.getFinishedSpans()).toEqual([]);
});
