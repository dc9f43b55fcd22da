import type { ErrorAnswer } from '../../answer/error-answer.js';
import { mergeHeaders } from '../fetch/merge-headers.js';
import type { SvelteKitEvent } from './sveltekit-event.js';

/**
 * Returns whether SvelteKit itself reads the response: a page for a browser, the data of a page, the result of a form action
 * or of a remote function.
 */
export function isForKit({ request, isDataRequest, isRemoteRequest }: SvelteKitEvent): boolean {
  const { headers } = request;
  if (isDataRequest || isRemoteRequest || headers.get('x-sveltekit-action') === 'true') return true;
  return headers.get('accept')?.includes('text/html') === true;
}

/** Returns the answer to a client of an endpoint. What SvelteKit reads keeps its body, and gets status and headers. */
export function withAnswer(response: Response, answer: ErrorAnswer, event: SvelteKitEvent): Response {
  const { status, headers, text } = answer;
  if (!isForKit(event)) {
    const body = event.request.method === 'HEAD' ? null : text;
    return mergeHeaders(response.headers, new Response(body, { status, headers }));
  }
  const { 'content-type': _type, 'x-content-type-options': _options, ...others } = headers;
  const merged = mergeHeaders(response.headers, new Response(null, { headers: others }));
  // The result of a form action has the status inside.
  const isResult = event.request.headers.get('x-sveltekit-action') === 'true';
  return new Response(response.body, { status: isResult ? response.status : status, headers: merged.headers });
}
