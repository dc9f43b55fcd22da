// @vitest-environment happy-dom
import { ErrorContractsProvider, ErrorMessage } from '@error-contracts/client/react';
import en from '@error-contracts/i18n/en';
import ja from '@error-contracts/i18n/ja';
import { act, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { newReader } from '../reader.js';
import { hydrated } from './rendered.js';

const notFound = { code: 2004, message: 'Not here.', data: null };
type Reader = ReturnType<typeof newReader>;

const app = (reader: Reader): ReactNode => (
  <ErrorContractsProvider reader={reader} locale="ja">
    <ErrorMessage error={notFound} />
  </ErrorContractsProvider>
);

test('a server renders its first languages, and a browser with the same languages hydrates them', async () => {
  const complained = vi.spyOn(console, 'error');
  const html = renderToString(app(newReader({ messages: [ja, en] })));
  expect(html).toContain('lang="ja"');
  const { page } = await hydrated(html, app(newReader({ messages: [ja, en] })));
  expect(page.innerHTML).toBe(html);
  expect(complained).not.toHaveBeenCalled();
});

test.each([
  ['the server', true, false],
  ['the browser', false, true],
])('no mismatch if %s has loaded more languages', async (_, onServer, inBrowser) => {
  const complained = vi.spyOn(console, 'error');
  const [server, browser] = [newReader(), newReader()];
  if (onServer) await server.messages.load('ja');
  const html = renderToString(app(server));
  expect(html).toContain('lang="en"');
  if (inBrowser) await browser.messages.load('ja');
  const { page } = await hydrated(html, app(browser));
  await act(() => browser.messages.load('ja'));
  expect(page.firstElementChild?.getAttribute('lang')).toBe('ja');
  expect(complained).not.toHaveBeenCalled();
});
