import { operation } from '../../operation/operation.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';

export const currentUserOperation = operation({
  id: 'currentUser',
  method: 'GET',
  path: '/me',
  summary: 'The signed-in user.',
  signedIn: true,
  answer: { status: 200, schema: UserView },
  errors: {},
  handle: ({ service, user }) => viewOfUser(service, user),
});
