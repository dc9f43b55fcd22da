import { Component, type ReactNode } from 'react';
import { useTexts } from '../language/language-provider.tsx';
import { Page } from '../navigation/page.tsx';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

/** Says that the page is broken instead of leaving it blank. The browser's console says why. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage(): ReactNode {
  const texts = useTexts();
  return (
    <Page title={texts.pageBroken} className="page narrow">
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {texts.reload}
      </button>
    </Page>
  );
}
