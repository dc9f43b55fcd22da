import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../language/language-provider.tsx';
import { LanguageSwitcher } from '../language/language-switcher.tsx';
import { Link } from '../navigation/link.tsx';
import type { User } from '../requests/account.ts';
import { ThemeToggle } from '../theme/theme-toggle.tsx';
import { SignOutButton } from './sign-out-button.tsx';

interface ShellProps {
  readonly user: User | null;
  readonly children: ReactNode;
}

/** The frame around every page. */
export function Shell({ user, children }: ShellProps): ReactNode {
  const texts = useTexts();
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {texts.skipToContent}
      </a>
      <header className="top-bar">
        <Link to="/" className="brand">
          <span className="brand-mark">
            <Icon name="key" />
          </span>
          <span className="brand-name" translate="no">
            Keyring
          </span>
        </Link>
        {user !== null && (
          <nav aria-label={texts.mainNavigation} className="main-navigation">
            <Link to="/projects">{texts.projects}</Link>
            <Link to="/profile">{texts.profile}</Link>
          </nav>
        )}
        <div className="preferences">
          <LanguageSwitcher />
          <ThemeToggle />
          {user !== null && <SignOutButton />}
        </div>
      </header>
      {children}
      {isDevelopment() && (
        <footer className="footer">
          <Link to="/mailbox">
            <Icon name="mail" />
            {texts.mailbox}
          </Link>
        </footer>
      )}
    </div>
  );
}

/** Returns true on a developer's own machine, where a link to the mailbox is of use. */
function isDevelopment(): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
}
