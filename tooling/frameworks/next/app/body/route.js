import { withErrors } from '@error-contracts/server/next';
import { errors } from '../../../shared/errors.js';

export const POST = withErrors(async (request) => Response.json(await request.json()), { errors });
export const PUT = withErrors(async (request) => Response.json([await request.json(), await request.json()]), {
  errors,
});
