import { half } from '../../../../shared/errors.js';

export const GET = () => new Response(ReadableStream.from(half()));
