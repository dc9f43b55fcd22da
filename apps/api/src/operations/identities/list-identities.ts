import { Type } from 'typebox';
import { type Identity, IdentityView } from '../../identities/identity.ts';
import { operation } from '../../operation/operation.ts';

export const listIdentitiesOperation = operation({
  id: 'listIdentities',
  method: 'GET',
  path: '/me/identities',
  summary: 'The identity providers that the signed-in user has linked.',
  signedIn: true,
  answer: { status: 200, schema: Type.Object({ identities: Type.Array(IdentityView) }) },
  errors: {},
  handle: ({ service, user }) => {
    const rows = service.database.sql.all`SELECT * FROM identities WHERE userId = ${user.id} ORDER BY provider`;
    return {
      identities: (rows as unknown as readonly Identity[]).map(({ provider, subject }) => ({ provider, subject })),
    };
  },
});
