import type { LocaleRequest } from '@error-contracts/runtime/messages';
import type { Fault, FaultFinder } from '../resolve/request-failure.js';
import type { Log } from './log.js';

/** What a response depends on. All of it may come from a stranger. */
export interface RequestFacts {
  /** The header `Accept-Language`. */
  readonly acceptLanguage?: string | null | undefined;
  /** The reader's language where you know it better, from a profile or a path: it goes before the header. */
  readonly locale?: LocaleRequest;
  /** The header `Accept`: `application/problem+json` asks for problem details (RFC 9457). */
  readonly accept?: string | null | undefined;
  /** The id of the request in your logs; without one the error gets a UUID. */
  readonly id?: string | undefined;
  readonly method?: string | undefined;
  /** Without query. */
  readonly path?: string | undefined;
  /** What the framework found, where it was no code of yours that failed; or a function that knows its errors. */
  readonly fault?: Fault | FaultFinder | undefined;
  /** The logger of this request, where `createErrors` was given none. */
  readonly log?: Log | undefined;
}
