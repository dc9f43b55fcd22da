import type { AdapterOptions } from '../adapter-options.js';
import { errorResponse } from '../fetch/error-response.js';
import { reportStream } from '../fetch/report-stream.js';
import { type FetchHandler, withErrors as withFetchErrors } from '../fetch/with-errors.js';

/**
 * Returns the route handler with answers to its errors: `export const GET = withErrors(handler, { errors })`. What Next.js
 * throws to redirect is thrown again. `notFound()`, `unauthorized()` and `forbidden()` are answered in the envelope.
 */
export function withErrors<Rest extends readonly unknown[]>(
  handler: FetchHandler<Rest>,
  { errors }: AdapterOptions,
): (request: Request, ...rest: Rest) => Promise<Response> {
  const answering = withFetchErrors(handler, { errors });
  return async (request, ...rest) =>
    reportStream(await answering(request, ...rest), (thrown) => errorResponse(errors, thrown, request));
}
