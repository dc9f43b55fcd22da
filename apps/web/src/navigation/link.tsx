import type { MouseEvent, ReactNode } from 'react';
import { goTo, usePath } from './location.ts';

interface LinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link within the application. A plain click follows it without loading the page again. */
export function Link({ to, className, children }: LinkProps): ReactNode {
  const path = usePath();
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(to);
  }
  return (
    <a href={to} className={className} aria-current={path === to ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
