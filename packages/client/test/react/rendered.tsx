import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** The element that React has rendered into, in the document. */
export async function rendered(node: ReactNode): Promise<HTMLElement> {
  const page = document.createElement('div');
  document.body.append(page);
  await act(async () => createRoot(page).render(node));
  return page;
}
