import { endSession } from '../../authentication/sessions.ts';
import { operation } from '../../operation/operation.ts';

export const signOutOperation = operation({
  id: 'signOut',
  method: 'POST',
  path: '/sign-out',
  summary: 'Ends the session.',
  signedIn: true,
  answer: { status: 204 },
  errors: {},
  handle: async ({ service, session, setSession }) => {
    if (session !== null) await endSession(service, session);
    setSession(null);
  },
});
