// @vitest-environment happy-dom
import { ErrorContractsProvider, ErrorMessage, useErrorMessage } from '@error-contracts/client/react';
import { loadLocale } from '@error-contracts/i18n';
import { act, memo, type ReactNode, StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { newReader } from '../reader.js';
import { rendered } from './rendered.js';

const notFound = { code: 2004, message: 'Not here.', data: null };
type Reader = ReturnType<typeof newReader>;
type Load = typeof loadLocale;

const app = (reader: Reader, locale: string | readonly string[], error: unknown = notFound): ReactNode => (
  <StrictMode>
    <ErrorContractsProvider reader={reader} locale={locale}>
      <ErrorMessage error={error} />
    </ErrorContractsProvider>
  </StrictMode>
);

/** A loader that waits for `release`. */
function waitingLoader(): { readonly load: Load; readonly release: () => Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const loads: Promise<unknown>[] = [];
  const load = vi.fn<Load>(async (locale) => {
    await promise;
    return loadLocale(locale);
  });
  const release = (): Promise<void> =>
    act(async () => {
      resolve();
      await Promise.all([...loads, ...load.mock.results.map(({ value }) => value)]);
    });
  return { load, release };
}

test('the fallback is shown until the language is loaded, once', async () => {
  const { load, release } = waitingLoader();
  const { page } = await rendered(app(newReader({ load }), 'ar'));
  expect(page.innerHTML).toBe('<p role="alert" lang="en" dir="ltr">We couldn’t find that user.</p>');
  await release();
  expect(page.innerHTML).toBe('<p role="alert" lang="ar" dir="rtl">المستخدم غير موجود.</p>');
  expect(load).toHaveBeenCalledTimes(1);
});

test('another language is shown when it is loaded, and a language that was left meanwhile is not', async () => {
  const { load, release } = waitingLoader();
  const reader = newReader({ load });
  const { page, render } = await rendered(app(reader, 'ja'));
  await render(app(reader, 'de'));
  await release();
  expect(page.firstElementChild?.getAttribute('lang')).toBe('de');
  await render(app(reader, 'ja'));
  expect(page.firstElementChild?.getAttribute('lang')).toBe('ja');
});

test('a new list with the same languages in each render is loaded once and renders nothing again', async () => {
  const load = vi.fn(loadLocale);
  const reader = newReader({ load });
  const shown: unknown[] = [];
  const Probe = memo((): ReactNode => {
    shown.push(useErrorMessage(notFound)?.locale);
    return null;
  });
  const app = (): ReactNode => (
    <ErrorContractsProvider reader={reader} locale={['sw', 'ko']}>
      <Probe />
    </ErrorContractsProvider>
  );
  const { render } = await rendered(app());
  await act(() => reader.messages.load(['sw', 'ko']));
  await render(app());
  await render(app());
  expect(load).toHaveBeenCalledTimes(1);
  expect(shown).toEqual(['en', 'ko']);
});

test('a user who is offline reads the fallback, and the language when online again', async () => {
  const load = vi.fn(loadLocale).mockRejectedValue(new TypeError('Failed to fetch'));
  const { page } = await rendered(app(newReader({ load }), 'ar'));
  expect(page.firstElementChild?.getAttribute('lang')).toBe('en');
  load.mockImplementation(loadLocale);
  await act(async () => {
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(page.firstElementChild?.getAttribute('lang')).toBe('ar'));
  });
  expect(page.firstElementChild?.getAttribute('lang')).toBe('ar');
});

test('after the provider is removed nothing waits for the browser to be online', async () => {
  let fail: (cause: Error) => void = () => undefined;
  const load = vi.fn<Load>(() => new Promise((_, reject) => (fail = reject)));
  const { root } = await rendered(app(newReader({ load }), 'ar', null));
  await act(async () => root.unmount());
  await act(async () => fail(new TypeError('Failed to fetch')));
  window.dispatchEvent(new Event('online'));
  expect(load).toHaveBeenCalledTimes(1);
});

test('the next error tries again too', async () => {
  const load = vi.fn(loadLocale).mockRejectedValue(new TypeError('Failed to fetch'));
  const reader = newReader({ load });
  const { page, render } = await rendered(app(reader, 'ar', null));
  load.mockImplementation(loadLocale);
  await render(app(reader, 'ar'));
  await act(() => reader.messages.load('ar'));
  expect(page.firstElementChild?.getAttribute('lang')).toBe('ar');
});

test('after the provider is removed nothing renders', async () => {
  const { load, release } = waitingLoader();
  const reader = newReader({ load });
  const render = vi.fn();
  const Spy = (): ReactNode => {
    render(useErrorMessage(notFound)?.locale);
    return null;
  };
  const { root } = await rendered(
    <ErrorContractsProvider reader={reader} locale="ar">
      <Spy />
    </ErrorContractsProvider>,
  );
  await act(async () => root.unmount());
  render.mockClear();
  await release();
  expect(render).not.toHaveBeenCalled();
});

test('all texts change at once, and each no more than once', async () => {
  const { load, release } = waitingLoader();
  const shown: string[] = [];
  const Probe = ({ name }: { readonly name: string }): ReactNode => {
    shown.push(`${name} ${useErrorMessage(notFound)?.locale}`);
    return null;
  };
  await rendered(
    <ErrorContractsProvider reader={newReader({ load })} locale="ar">
      <Probe name="first" />
      <Probe name="second" />
    </ErrorContractsProvider>,
  );
  await release();
  expect(shown).toEqual(['first en', 'second en', 'first ar', 'second ar']);
});
