import type { ReactNode } from 'react';
import { useTexts } from './language/language-provider.tsx';
import { usePath } from './navigation/location.ts';
import { useHeadingFocus } from './navigation/use-heading-focus.ts';
import { LoadFailure } from './notices/load-failure.tsx';
import { ResetPasswordPage } from './pages/account/reset-password-page.tsx';
import { SignInPage } from './pages/account/sign-in-page.tsx';
import { SignUpPage } from './pages/account/sign-up-page.tsx';
import { VerifyEmailPage } from './pages/account/verify-email-page.tsx';
import { MailboxPage } from './pages/mailbox/mailbox-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { ProfilePage } from './pages/profile/profile-page.tsx';
import { ProjectsPage } from './pages/projects/projects-page.tsx';
import type { User } from './requests/account.ts';
import { type Session, useSession } from './session/use-session.ts';
import { Shell } from './shell/shell.tsx';

/** The pages that everybody may see, by path. */
const open: Readonly<Record<string, () => ReactNode>> = {
  '/reset-password': () => <ResetPasswordPage />,
  '/verify-email': () => <VerifyEmailPage />,
  '/mailbox': () => <MailboxPage />,
};

/** The pages of a signed-in user, by path. Everybody else signs in first, and then sees the page of the same path. */
const signedIn: Readonly<Record<string, (user: User) => ReactNode>> = {
  '/': () => <ProjectsPage />,
  '/projects': () => <ProjectsPage />,
  '/profile': (user) => <ProfilePage user={user} />,
  '/sign-in': () => <ProjectsPage />,
  '/sign-up': () => <ProjectsPage />,
};

export function App(): ReactNode {
  const session = useSession();
  const path = usePath();
  useHeadingFocus(session.data === undefined ? null : `${path} ${session.data.user?.id}`);
  return (
    <Shell user={session.data?.user ?? null}>
      {session.data === undefined ? (
        <Waiting error={session.error} retry={() => void session.refetch()} />
      ) : (
        // The key makes each page start fresh, without the input and errors of the one before.
        <CurrentPage key={path} path={path} session={session.data} />
      )}
    </Shell>
  );
}

function CurrentPage({ path, session }: { readonly path: string; readonly session: Session }): ReactNode {
  const page = open[path];
  if (page !== undefined) return page();
  const { user, ended } = session;
  const ownPage = signedIn[path];
  if (ownPage === undefined) return <NotFoundPage />;
  if (user !== null) return ownPage(user);
  return path === '/sign-up' ? <SignUpPage /> : <SignInPage ended={ended} />;
}

function Waiting({ error, retry }: { readonly error: Error | null; readonly retry: () => void }): ReactNode {
  const texts = useTexts();
  return (
    <main id="content" className="page narrow">
      {error === null ? <p className="loading">{texts.loading}</p> : <LoadFailure error={error} retry={retry} />}
    </main>
  );
}
