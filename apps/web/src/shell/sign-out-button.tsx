import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Icon } from '../components/icon.tsx';
import { type ReceivedError, reader } from '../errors/reader.ts';
import { useTexts } from '../language/language-provider.tsx';
import { goTo } from '../navigation/location.ts';
import { Notice } from '../notices/notice.tsx';
import { signOut } from '../requests/account.ts';
import { setUser, useSessionEnd } from '../session/use-session.ts';

export function SignOutButton(): ReactNode {
  const texts = useTexts();
  const client = useQueryClient();
  const endSession = useSessionEnd();
  const [failure, setFailure] = useState<ReceivedError | null>(null);
  async function leave(): Promise<void> {
    setFailure(null);
    try {
      await signOut();
    } catch (thrown) {
      const error = await reader.read(thrown);
      // A user whose session is over is signed out already.
      if (!endSession(error)) return setFailure(error);
    }
    setUser(client, null);
    goTo('/sign-in');
  }
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void leave()}>
        <Icon name="exit" />
        <span>{texts.signOut}</span>
      </button>
      <div className="toast-region">
        <Notice errors={failure === null ? [] : [failure]} />
      </div>
    </>
  );
}
