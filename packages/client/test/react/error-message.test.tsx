// @vitest-environment happy-dom
import { createErrorReader } from '@error-contracts/client';
import { ErrorContractsProvider, ErrorMessage } from '@error-contracts/client/react';
import { createRef, type ReactNode, StrictMode } from 'react';
import { expect, test } from 'vitest';
import { newReader } from '../reader.js';
import { arabic, english, parseShopResponse, shop } from '../shop/shop-contract.js';
import { rendered } from './rendered.js';

const notFound = { code: 2004, message: 'Not here.', data: null };
const reader = newReader();
const withReader = (node: ReactNode): ReactNode => (
  <StrictMode>
    <ErrorContractsProvider reader={reader}>{node}</ErrorContractsProvider>
  </StrictMode>
);

test('an error is an alert that says its language and direction', async () => {
  const { page } = await rendered(withReader(<ErrorMessage error={notFound} />));
  expect(page.innerHTML).toBe('<p role="alert" lang="en" dir="ltr">We couldn’t find that user.</p>');
});

test('the text of a server in an unknown language says that too', async () => {
  const { page } = await rendered(withReader(<ErrorMessage error={{ ...notFound, code: 9999 }} />));
  expect(page.innerHTML).toBe('<p role="alert" lang="" dir="auto">Not here.</p>');
});

test('markup in a text is text', async () => {
  const hostile = { code: 9999, message: '<img src=x onerror=alert(1)>', data: null };
  const { page } = await rendered(withReader(<ErrorMessage error={hostile} />));
  expect(page.querySelector('img')).toBeNull();
  expect(page.textContent).toBe(hostile.message);
});

test('without an error nothing is rendered; element, announcement, attributes and ref can be chosen', async () => {
  const ref = createRef<HTMLElement>();
  const { page } = await rendered(
    withReader(
      <>
        <ErrorMessage error={null} />
        <ErrorMessage error={undefined} />
        <ErrorMessage error={notFound} as="span" ref={ref} announce={false} tabIndex={-1} id="user-error" />
      </>,
    ),
  );
  expect(page.innerHTML).toBe(
    '<span tabindex="-1" id="user-error" lang="en" dir="ltr">We couldn’t find that user.</span>',
  );
  expect(ref.current).toBe(page.firstElementChild);
});

test('an error that comes and goes', async () => {
  const { page, render } = await rendered(withReader(<ErrorMessage error={null} />));
  expect(page.innerHTML).toBe('');
  await render(withReader(<ErrorMessage error={notFound} />));
  expect(page.textContent).toBe('We couldn’t find that user.');
  await render(withReader(<ErrorMessage error={null} />));
  expect(page.innerHTML).toBe('');
});

test('a thrown exception can be shown', async () => {
  const thrown = reader.toError(reader.readSync(notFound));
  const { page } = await rendered(withReader(<ErrorMessage error={thrown} />));
  expect(page.textContent).toBe('We couldn’t find that user.');
});

const shopReader = createErrorReader({
  contract: shop,
  validators: { parseErrorResponse: parseShopResponse },
  messages: [english, arabic],
  fallback: 'OUT_OF_STOCK',
});

test('a challenge is a status, not an alert', async () => {
  const { page } = await rendered(
    <ErrorContractsProvider reader={shopReader}>
      <ErrorMessage error={{ apiCode: '3', text: '', statusCode: 401, details: null }} />
    </ErrorContractsProvider>,
  );
  expect(page.innerHTML).toBe('<p role="status" lang="en" dir="ltr">Confirm that it is you.</p>');
});

test.each([
  ['Visa 4242', '<bdi dir="ltr">Visa 4242</bdi>.'],
  ['C++', '<bdi dir="ltr">C++</bdi>.'],
  ['(user@example.com)', '<bdi dir="ltr">(user@example.com)</bdi>.'],
  ['Crédit Agricole', '<bdi dir="ltr">Crédit Agricole</bdi>.'],
  ['4242', '4242.'],
  ['<b>', '<bdi dir="ltr">&lt;b&gt;</bdi>.'],
])('in a text from right to left %s keeps its order', async (last4, html) => {
  const { page } = await rendered(
    <ErrorContractsProvider reader={shopReader} locale="ar">
      <ErrorMessage error={{ apiCode: '1', text: '', statusCode: 402, details: { last4 } }} />
    </ErrorContractsProvider>,
  );
  expect(page.innerHTML).toBe(`<p role="alert" lang="ar" dir="rtl">رفض البنك البطاقة ${html}</p>`);
});

test('without a provider the error says what to do', async () => {
  await expect(rendered(<ErrorMessage error={notFound} />)).rejects.toThrow('Put <ErrorContractsProvider reader={…}>');
});
