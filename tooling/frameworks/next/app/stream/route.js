import { withErrors } from '@error-contracts/server/next';
import { errors, half } from '../../../shared/errors.js';

export const GET = withErrors(() => new Response(ReadableStream.from(half())), { errors });
