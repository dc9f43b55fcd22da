import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/notices.css';
import './styles/pages.css';
import './styles/what-was-sent.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { remembered } from './browser/remembered.ts';
import { LanguageProvider, loadLanguage } from './language/language-provider.tsx';
import { languageFor } from './language/languages.ts';
import { createQueryClient } from './session/query-client.ts';
import { PageBoundary } from './shell/page-boundary.tsx';
import { applyTheme, rememberedTheme } from './theme/theme.ts';

applyTheme(rememberedTheme());

const language = languageFor([remembered('language') ?? '', ...navigator.languages]);
const container = document.querySelector('#app');
if (container === null) throw new Error('The page has no #app.');

const initial = await loadLanguage(language).catch(() => null);

// Without any texts this can only be in English.
if (initial === null) container.textContent = 'Keyring could not be loaded. Reload the page.';
else {
  createRoot(container).render(
    <LanguageProvider initial={initial}>
      <QueryClientProvider client={createQueryClient()}>
        <PageBoundary>
          <App />
        </PageBoundary>
      </QueryClientProvider>
    </LanguageProvider>,
  );
}
