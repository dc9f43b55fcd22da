import { withErrors } from '@error-contracts/server/next';
import { notFound, redirect } from 'next/navigation';
import { errors } from '../../../shared/errors.js';

export const GET = withErrors(() => redirect('/form'), { errors });
export const POST = withErrors(() => notFound(), { errors });
