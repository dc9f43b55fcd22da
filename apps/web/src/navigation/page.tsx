import { type ReactNode, useEffect, useRef } from 'react';

interface PageProps {
  readonly title: string;
  readonly lead?: string;
  readonly className?: string;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its title in the tab and as the heading, which gets the focus, so that a screen reader says where one is. */
export function Page({ title, lead, className = 'page', actions, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where a page begins with the field to fill, its form has taken the focus.
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus();
  }, []);
  return (
    <main id="content" className={className}>
      <title>{`${title} · Keyring`}</title>
      <header className="page-header">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="soft">{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </main>
  );
}
