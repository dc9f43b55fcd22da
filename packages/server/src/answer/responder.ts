import type { ErrorAnswer } from './error-answer.js';
import type { RequestFacts } from './request-facts.js';

/** Turns anything thrown into a response. Adapters need no more. */
export interface Responder {
  /**
   * Returns the response to anything thrown, in the user's language, and logs it. Never throws.
   *
   * Anything that is no error of the catalogue and that no mapping fits becomes the fallback error. Its text is only
   * logged.
   */
  respond(thrown: unknown, request?: RequestFacts): ErrorAnswer;
}
