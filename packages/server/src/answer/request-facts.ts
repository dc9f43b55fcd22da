import type { LocaleRequest } from '@error-contracts/runtime/messages';
import type { FindRequestFailure, RequestFailure } from '../resolve/request-failure.js';
import type { Log } from './log.js';

/** What a response depends on. All of it may come from a stranger. */
export interface RequestFacts {
  /** The header `Accept-Language`. */
  readonly acceptLanguage?: string | null | undefined;
  /** The user's language, if you know it from a profile or a path. It is preferred to the header. */
  readonly locale?: LocaleRequest;
  /** The header `Accept`: `application/problem+json` asks for problem details (RFC 9457). */
  readonly accept?: string | null | undefined;
  /** The id of the request in your logs. Without one the error gets a UUID. */
  readonly id?: string | undefined;
  readonly method?: string | undefined;
  /** The path without its query. */
  readonly path?: string | undefined;
  /** The operation that the request is for: `signUp`. Coverage has it; nothing that is sent depends on it. */
  readonly operation?: string | undefined;
  /** The route with its pattern, `POST /users/:id`: coverage has it if no operation is known. */
  readonly route?: string | undefined;
  /** What the framework found wrong with the request, or a function that finds it in an error of the framework. */
  readonly requestFailure?: RequestFailure | FindRequestFailure | undefined;
  /** The logger of this request. It is used if `createErrors` was given none. */
  readonly log?: Log | undefined;
}
