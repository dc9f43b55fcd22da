import type { Responder } from '../../answer/responder.js';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import { errorResponse } from '../fetch/error-response.js';
import { mergeHeaders } from '../fetch/merge-headers.js';
import { srvxBindings } from '../fetch/srvx-bindings.js';
import { examineForm } from '../fetch/watch-body.js';
import { wasAnswered } from '../node/answered.js';
import type { H3Event } from './h3-app.js';
import { requestFailureOfH3Error } from './request-failure-of-h3-error.js';

/** Returns the answer to anything thrown, with the headers that middleware has set for errors, such as those of CORS. */
export async function answerEvent(
  errors: Responder,
  thrown: unknown,
  event: H3Event,
  requestFailure: RequestFailure | FindRequestFailure = (error) => requestFailureOfH3Error(error, event.req),
): Promise<Response> {
  const bindings = srvxBindings(event);
  await examineForm(thrown, event.req);
  if (wasAnswered(bindings?.incoming)) return new Response();
  const answer = errorResponse(errors, thrown, event.req, { requestFailure, bindings });
  const { errHeaders } = event.res;
  if (errHeaders === undefined) return answer;
  mergeHeaders(errHeaders, answer);
  // h3 would replace `Vary` of the answer with theirs.
  for (const name of [...errHeaders.keys()]) errHeaders.delete(name);
  return answer;
}
