import { Type } from 'typebox';
import { operation } from '../operation/operation.ts';

export const healthOperation = operation({
  id: 'health',
  method: 'GET',
  path: '/health',
  summary: 'Says whether the service answers and can read its database.',
  signedIn: false,
  answer: { status: 200, schema: Type.Object({ ready: Type.Boolean() }) },
  errors: {},
  handle: ({ service }) => {
    service.database.sql.get`SELECT 1 FROM userPools WHERE id = 'console'`;
    return { ready: true };
  },
});
