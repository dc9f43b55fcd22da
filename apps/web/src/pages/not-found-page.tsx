import type { ReactNode } from 'react';
import { useTexts } from '../language/language-provider.tsx';
import { Link } from '../navigation/link.tsx';
import { Page } from '../navigation/page.tsx';

export function NotFoundPage(): ReactNode {
  const texts = useTexts();
  return (
    <Page title={texts.pageNotFound} lead={texts.pageNotFoundLead} className="page narrow">
      <Link to="/">{texts.toStart}</Link>
    </Page>
  );
}
