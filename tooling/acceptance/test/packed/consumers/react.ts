import { ErrorContractsProvider, ErrorMessage } from '@error-contracts/client/react';
import ar from '@error-contracts/i18n/ar';
import { createElement } from 'react';
// The one that runs everywhere: what browsers get holds a port open, so that a bundle would never end on Node.
import { renderToStaticMarkup } from 'react-dom/server.edge';
import { readerOf } from './client.js';

/** An error as a page shows it. */
export function consumeReact(): string {
  const reader = readerOf(ar);
  const message = createElement(ErrorMessage, { error: { code: 2004, message: '', data: null }, className: 'error' });
  return renderToStaticMarkup(createElement(ErrorContractsProvider, { reader, locale: 'ar' }, message));
}
