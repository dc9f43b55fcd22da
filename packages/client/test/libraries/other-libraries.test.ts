// Angular compiles its own classes when they are loaded.
import '@angular/compiler';
import { HttpClient, HttpErrorResponse, provideHttpClient, withFetch } from '@angular/common/http';
import {
  createEnvironmentInjector,
  type EnvironmentInjector,
  Injector,
  NgZone,
  PLATFORM_ID,
  ɵChangeDetectionScheduler,
  ɵINJECTOR_SCOPE,
  ɵNoopNgZone,
} from '@angular/core';
import { configureStore } from '@reduxjs/toolkit';
import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';
import got from 'got';
import jQuery from 'jquery';
import { JSDOM, VirtualConsole } from 'jsdom';
import { ofetch } from 'ofetch';
import { firstValueFrom } from 'rxjs';
import superagent from 'superagent';
import { afterAll, describe, expect, test } from 'vitest';
import { newReader } from '../reader.js';
import type { AnswerName } from '../server/answers.js';
import { startTestServer } from '../server/test-server.js';

const server = await startTestServer();
afterAll(() => server[Symbol.asyncDispose]());
const reader = newReader();

/** What a library throws, or gives, for an answer of the server. It is in an object, because that of jQuery is a promise. */
type Request = (url: string, timeout?: number) => Promise<{ readonly value: unknown }>;

const caught: (promise: PromiseLike<unknown>) => ReturnType<Request> = async (promise) => {
  try {
    return { value: await promise };
  } catch (value) {
    return { value };
  }
};

/** What a page makes, without a page: no change is detected here. */
const angular = createEnvironmentInjector(
  [
    provideHttpClient(withFetch()),
    { provide: ɵINJECTOR_SCOPE, useValue: 'root' },
    { provide: NgZone, useFactory: () => new ɵNoopNgZone() },
    { provide: ɵChangeDetectionScheduler, useValue: { notify: () => undefined } },
    { provide: PLATFORM_ID, useValue: 'browser' },
  ],
  Injector.NULL as EnvironmentInjector,
);

function jquery(url: string, timeout = 0): ReturnType<Request> {
  const { window } = new JSDOM('', { url: new URL(url).origin, virtualConsole: new VirtualConsole() });
  const $ = (jQuery as unknown as (window: unknown) => JQueryStatic)(window);
  return caught($.ajax({ url, timeout }));
}

interface JQueryStatic {
  ajax(options: object): PromiseLike<unknown>;
}

async function rtkQuery(url: string, timeout = 10_000): ReturnType<Request> {
  const api = createApi({
    baseQuery: fetchBaseQuery({ baseUrl: '', timeout }),
    endpoints: (build) => ({ get: build.query<unknown, string>({ query: (path) => path }) }),
  });
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (middleware) => middleware({ serializableCheck: false }).concat(api.middleware),
  });
  return { value: (await store.dispatch(api.endpoints.get.initiate(url))).error };
}

const libraries: Record<string, Request> = {
  got: (url, request) => caught(got(url, { retry: { limit: 0 }, ...(request && { timeout: { request } }) })),
  'got with JSON': (url) => caught(got(url, { retry: { limit: 0 }, responseType: 'json' })),
  'got that does not throw': (url) => caught(got(url, { retry: { limit: 0 }, throwHttpErrors: false })),
  superagent: (url, timeout = 0) => caught(superagent.get(url).timeout(timeout)),
  ofetch: (url, timeout) => caught(ofetch(url, { retry: 0, ...(timeout && { timeout }) })),
  'RTK Query': rtkQuery,
  Angular: (url) => caught(firstValueFrom(angular.get(HttpClient).get(url))),
  jQuery: jquery,
};

/** Of these there are no headers. */
const HEADLESS = new Set(['RTK Query']);

describe.each(Object.entries(libraries))('%s', (library, request) => {
  const failed = async (name: AnswerName): Promise<unknown> => reader.read((await request(server.url(name))).value);

  test('an error of the contract with what its headers say', async () => {
    const facts = HEADLESS.has(library) ? {} : { retryAfter: 3000, requestId: 'id-1', contentLanguage: 'en-GB' };
    expect(await failed('known')).toMatchObject({ kind: 'error', name: 'USER_NOT_FOUND', status: 404, ...facts });
    expect(await failed('problem')).toMatchObject({ name: 'USER_NOT_FOUND', status: 404 });
    expect(await failed('unknown-code')).toMatchObject({ kind: 'unknown', code: 9999, status: 422 });
  });

  test('without waiting', async () => {
    const { value } = await request(server.url('known'));
    expect(reader.readSync(value)).toMatchObject({ name: 'USER_NOT_FOUND', status: 404 });
  });

  test('a page of a proxy keeps its status', async () => {
    expect(await failed('proxy-page')).toMatchObject({ kind: 'unreadable', status: 502 });
    expect(await failed('half-json')).toMatchObject({ kind: 'unreadable', status: expect.any(Number) });
  });

  test('no connection', async () => {
    expect(await failed('network-failure')).toMatchObject({ kind: 'network', retry: 'later' });
  });
});

test.each(['got', 'superagent', 'ofetch', 'RTK Query', 'jQuery'])('%s: a request that takes too long', async (name) => {
  const answer = await libraries[name]?.(server.url('silent'), 50);
  expect(await reader.read(answer?.value)).toMatchObject({ kind: 'timeout', retry: 'later' });
});

test('Angular throws what is tested here', async () => {
  expect((await libraries.Angular?.(server.url('known')))?.value).toBeInstanceOf(HttpErrorResponse);
});

test('a body of the contract is not taken for a response of RTK Query, nor an object of somebody else', async () => {
  const body = { code: 2004, message: 'Not here.', data: null };
  expect(await reader.read({ ...body, status: 404 })).toMatchObject({ name: 'USER_NOT_FOUND' });
  expect(await reader.read({ status: 404, data: body })).toMatchObject({ name: 'USER_NOT_FOUND', status: 404 });
  expect(await reader.read({ status: 404, data: body, more: 1 })).toMatchObject({ reason: 'not-an-error-response' });
});
