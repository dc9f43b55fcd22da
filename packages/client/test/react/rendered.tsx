import { act, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What React has rendered into the document. */
export interface Rendered {
  readonly page: HTMLElement;
  readonly root: Root;
  readonly render: (node: ReactNode) => Promise<void>;
}

/** Renders into an empty page of a browser. */
export async function rendered(node: ReactNode): Promise<Rendered> {
  const page = newPage();
  const root = createRoot(page);
  const render = (next: ReactNode): Promise<void> => act(async () => root.render(next));
  await render(node);
  return { page, root, render };
}

/** Hydrates what a server has rendered. Every mismatch is an error. */
export async function hydrated(html: string, node: ReactNode): Promise<Rendered> {
  const page = newPage();
  page.innerHTML = html;
  const mismatches: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(page, node, { onRecoverableError: (error) => void mismatches.push(error) }),
  );
  if (mismatches.length > 0) throw new AggregateError(mismatches, 'React had to render again what the server sent.');
  return { page, root, render: (next) => act(async () => root.render(next)) };
}

function newPage(): HTMLElement {
  const page = document.createElement('div');
  document.body.append(page);
  return page;
}
