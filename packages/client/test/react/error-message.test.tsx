// @vitest-environment happy-dom
import { ErrorContractsProvider, ErrorMessage } from '@error-contracts/client/react';
import { loadLocale } from '@error-contracts/i18n';
import { act, createRef, StrictMode } from 'react';
import { expect, test } from 'vitest';
import { newReader } from '../reader.js';
import { rendered } from './rendered.js';

const notFound = { code: 2004, message: 'Not here.', data: null };

test('it is an alert in the language of the reader, in the fallback until that is loaded', async () => {
  const loading = Promise.withResolvers<void>();
  const reader = newReader({
    load: async (locale) => {
      await loading.promise;
      return loadLocale(locale);
    },
  });
  const page = await rendered(
    <StrictMode>
      <ErrorContractsProvider reader={reader} locale="ar">
        <ErrorMessage error={notFound} id="error" />
      </ErrorContractsProvider>
    </StrictMode>,
  );
  expect(page.innerHTML).toBe('<p role="alert" id="error" lang="en" dir="ltr">We couldn’t find that user.</p>');
  await act(async () => loading.resolve());
  await act(async () => reader.messages.load('ar'));
  expect(page.innerHTML).toBe('<p role="alert" id="error" lang="ar" dir="rtl">المستخدم غير موجود.</p>');
});

test('nothing for no error; a ref reaches the element; as, role and attributes can be chosen', async () => {
  const ref = createRef<HTMLElement>();
  const page = await rendered(
    <ErrorContractsProvider reader={newReader()}>
      <ErrorMessage error={null} />
      <ErrorMessage error={undefined} />
      <ErrorMessage error={notFound} as="span" ref={ref} tabIndex={-1} className="error" />
    </ErrorContractsProvider>,
  );
  expect(page.children).toHaveLength(1);
  expect(ref.current).toBe(page.querySelector('span.error[tabindex="-1"]'));
});
