import type { ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  readonly lead?: string;
  readonly className?: string;
  /** What is beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title in the tab and as its heading, which may get the focus. */
export function Page({ title, lead, className = 'page', actions, children }: PageProps): ReactNode {
  return (
    <main id="content" className={className}>
      <title>{`${title} · Keyring`}</title>
      <header className="page-header">
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <p className="soft">{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </main>
  );
}
