import type { ReactNode } from 'react';
import { useTexts } from '../../language/language-provider.tsx';
import { Page } from '../../navigation/page.tsx';

interface AccountPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
  /** Links to other pages, below the card. */
  readonly links?: ReactNode;
}

/** A page for people who are not signed in: a form, beside what the service is for. */
export function AccountPage({ title, lead, children, links }: AccountPageProps): ReactNode {
  const texts = useTexts();
  return (
    <div className="account-page">
      <aside className="poster">
        <svg className="poster-rings" viewBox="0 0 400 400" aria-hidden="true">
          <circle cx="300" cy="110" r="90" />
          <circle cx="300" cy="110" r="150" />
          <circle cx="300" cy="110" r="210" />
          <path d="m236 174-120 120m30-30 26 26m-56 4 26 26" />
        </svg>
        <p className="poster-tagline">{texts.tagline}</p>
        <p>{texts.pitch}</p>
      </aside>
      <Page title={title} {...(lead !== undefined && { lead })} className="page narrow account-form">
        <div className="card">{children}</div>
        {links && <div className="links">{links}</div>}
      </Page>
    </div>
  );
}
