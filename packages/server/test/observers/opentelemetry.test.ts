import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
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
function spanOf(thrown: unknown): ReadableSpan {
  trace.getTracer('test').startActiveSpan('request', (span) => {
    errors.respond(thrown, { id: 'id-1' });
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
