import { withErrors } from '@error-contracts/server/next';
import { errors, fail } from '../../../../shared/errors.js';

export const GET = withErrors(async (_request, { params }) => fail((await params).name), { errors });
