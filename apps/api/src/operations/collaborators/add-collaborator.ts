import { Type } from 'typebox';
import {
  type Collaboration,
  CollaborationView,
  findCollaboration,
  Permissions,
  requireGrant,
  viewOfCollaboration,
} from '../../collaborators/collaboration.ts';
import { requireGrantable } from '../../collaborators/grantable.ts';
import { operation } from '../../operation/operation.ts';
import { findUserByAccount } from '../../users/user.ts';

export const addCollaboratorOperation = operation({
  id: 'addCollaborator',
  method: 'POST',
  path: '/user-pools/:userPoolId/collaborators',
  summary: 'Lets a user of the console collaborate on a user pool.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String() }),
  body: Type.Object({
    account: Type.String({ minLength: 1, maxLength: 1000, description: 'Email address, phone number or username.' }),
    permissions: Permissions,
  }),
  fields: { account: { missing: 'USER_PARAMETER_MISSING' } },
  answer: { status: 201, schema: CollaborationView },
  errors: {
    USER_PARAMETER_MISSING: 'The account is missing.',
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    COLLABORATOR_ADD_FORBIDDEN: 'The signed-in user neither owns the user pool nor manages its collaborators.',
    COLLABORATION_PERMISSION_ADD_FORBIDDEN: 'A collaborator gives a permission that they do not have.',
    USER_NOT_FOUND: 'Nobody in the console has this email address, phone number or username.',
    COLLABORATOR_ALREADY_EXISTS: 'The user already collaborates on the pool, or owns it.',
  },
  handle: async ({ service, params, body, user, errors }) => {
    const access = { ...params, user, grant: 'manage-collaborators' } as const;
    const pool = requireGrant(service, access, errors.COLLABORATOR_ADD_FORBIDDEN);
    requireGrantable(service, { pool, user, permissions: body.permissions });
    const added = findUserByAccount(service, 'console', body.account);
    if (added === undefined) throw errors.USER_NOT_FOUND();
    await service.database.transaction(() => {
      if (added.id === pool.ownerId || findCollaboration(service, pool.id, added.id) !== undefined) {
        throw errors.COLLABORATOR_ALREADY_EXISTS();
      }
      service.database.sql.run`
        INSERT INTO collaborations (userPoolId, userId, permissions, createdAt)
        VALUES (${pool.id}, ${added.id}, ${JSON.stringify(body.permissions)}, ${service.settings.now()})
      `;
    });
    return viewOfCollaboration(findCollaboration(service, pool.id, added.id) as Collaboration);
  },
});
