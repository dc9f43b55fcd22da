import { route } from '../http/route.ts';
import { endSession } from './sessions.ts';

export const signOutRoute = route({
  id: 'signOut',
  method: 'POST',
  path: '/sign-out',
  summary: 'Ends the session.',
  signedIn: true,
  answer: { status: 204 },
  errors: {},
  handle: ({ service, session, setSession }) => {
    if (session !== null) endSession(service, session);
    setSession(null);
  },
});
