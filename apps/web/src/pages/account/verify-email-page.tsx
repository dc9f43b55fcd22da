import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Success } from '../../components/success.tsx';
import { reader } from '../../errors/reader.ts';
import { useTexts } from '../../language/language-provider.tsx';
import { Link } from '../../navigation/link.tsx';
import { Notice } from '../../notices/notice.tsx';
import { verifyEmail } from '../../requests/account.ts';
import { refreshSession } from '../../session/use-session.ts';
import { AccountPage } from './account-page.tsx';

/** The page that the link in the message opens. */
export function VerifyEmailPage(): ReactNode {
  const texts = useTexts();
  const client = useQueryClient();
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const verification = useQuery({
    queryKey: ['email-verification', token],
    // A token is valid once, so this query must never run again.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: async () => {
      await verifyEmail(token);
      await refreshSession(client);
      return true;
    },
  });
  return (
    <AccountPage title={texts.verifyTitle} links={<Link to="/profile">{texts.profile}</Link>}>
      {verification.isPending && <p className="loading">{texts.loading}</p>}
      <Success>{verification.isSuccess && texts.verified}</Success>
      <Notice errors={verification.error === null ? [] : [reader.readSync(verification.error)]} />
    </AccountPage>
  );
}
