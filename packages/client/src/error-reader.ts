import type { AnyContract, ContractEntry, DatalessNameOf, NameOf, ResponseOf } from '@error-contracts/runtime/contract';
import type { FormattedMessage, LocaleMessages, LocaleRequest } from '@error-contracts/runtime/messages';
import type { ParsedResponse } from '@error-contracts/runtime/validation';
import { handlerOf } from './handler-of.js';
import type { CaseOf, Cases, Checked, Matched } from './match.js';
import { type MessageStore, messageStore } from './message/message-store.js';
import { messageRenderer, type ReceivedFormatter, type ShownMessage } from './message/render-message.js';
import { catalogByCode } from './read/catalog-by-code.js';
import { isReceivedError } from './read/is-received-error.js';
import type { BodyLimits } from './read/read-body.js';
import { responseReader } from './read/response-reader.js';
import type { KnownError, ReceivedError } from './received-error.js';
import { type ResponseError, responseError } from './response-error.js';
import { type RetryLimits, type RetryPolicy, retryPolicy } from './retry/retry-policy.js';

/** What a reader is made of: three generated packages, and what to say where the contract says nothing. */
export interface ErrorReaderOptions<Contract extends AnyContract> extends Partial<BodyLimits>, Partial<RetryLimits> {
  /** `contract` of the generated types. */
  readonly contract: Contract;
  /** `parseErrorResponse` of the generated validators. */
  readonly parse: (value: unknown) => ParsedResponse<ResponseOf<Contract, NameOf<Contract>>, number | string>;
  /** `createFormatter` of the generated messages, of `./by-code` too. */
  readonly createFormatter: (locales: readonly LocaleMessages[]) => ReceivedFormatter;
  /** The languages that are there from the beginning; their order is the fallback. */
  readonly locales: readonly LocaleMessages[];
  /** `loadLocale` of the generated messages: more languages, when a reader asks for them. */
  readonly load?: (locale: LocaleRequest) => Promise<LocaleMessages>;
  /**
   * What people read where no text of the contract may or can be shown: the proxy's page, no connection, an error that
   * is internal. An error of the contract, whose text is there in every language, or a function.
   */
  readonly general:
    | DatalessNameOf<Contract>
    | ((error: ReceivedError<Contract>, locale: LocaleRequest) => FormattedMessage);
  /** The header that carries the id of the server's log entry: `x-request-id` by default. */
  readonly idHeader?: string;
}

/** Reads, tells apart and words the errors of a contract. Its functions need no `this`. */
export interface ErrorReader<Contract extends AnyContract> extends RetryPolicy {
  /**
   * What a request failed for. Takes a fetch `Response`, what fetch, ky or axios threw, an axios response, the result of
   * openapi-fetch, or a body. A `Response` can still be read afterwards. Never throws.
   */
  readonly read: (value: unknown) => Promise<ReceivedError<Contract>>;
  /** The same without waiting, for what was read before; of an unread `Response` only status and headers. Never throws. */
  readonly glance: (value: unknown) => ReceivedError<Contract>;
  /** Whether it is the error with this name, or one that had this name; narrows it. */
  readonly is: <Name extends NameOf<Contract>>(error: unknown, name: Name) => error is KnownError<Contract, Name>;
  /** Calls the function for the error's case. Without `_` every case must be there, or it does not compile. */
  readonly match: <
    Error extends ReceivedError<Contract>,
    const Given extends Cases<Contract, Error>,
    // Never inferred. A parameter, because the compiler would work out all cases several times.
    Case extends PropertyKey = CaseOf<Contract, Error>,
  >(
    error: Error,
    cases: Given & Checked<Contract, Case, Given>,
  ) => Matched<Given>;
  /**
   * The text to show, from code and data in the reader's language; where that cannot be, the server's text, and where
   * that may not be, the general one.
   */
  readonly message: (error: ReceivedError<Contract>, locale?: LocaleRequest) => ShownMessage;
  /** The languages: `messages.load('ja')`. */
  readonly messages: MessageStore;
  /** An exception to throw. */
  readonly toError: (error: ReceivedError<Contract>) => ResponseError;
}

/** A reader of the errors of one contract. */
export function createErrorReader<Contract extends AnyContract>({
  contract,
  parse,
  createFormatter,
  locales,
  load,
  general,
  bodyLimit = 262_144,
  bodyTimeout = 10_000,
  idHeader = 'x-request-id',
  retries = 3,
  longestRetryDelay = 30_000,
}: ErrorReaderOptions<Contract>): ErrorReader<Contract> {
  const entryOf = catalogByCode(contract);
  const catalog = contract.catalog as { readonly [name: string]: ContractEntry };
  const { read, glance } = responseReader({
    contract,
    entryOf,
    parse,
    bodyLimit,
    bodyTimeout,
    idHeader: idHeader.toLowerCase(),
  });
  const generalText = typeof general === 'function' ? general : catalog[general];
  if (generalText === undefined) throw new TypeError(`general: the contract ${contract.name} has no error ${general}.`);
  const messages = messageStore(
    locales,
    (available) => messageRenderer(createFormatter(available), entryOf, generalText as never),
    load,
  );
  const reader = {
    read,
    glance,
    is: (error: unknown, name: string) => isReceivedError(error) && error.known && catalog[name]?.name === error.name,
    match: (error: ReceivedError, cases: object) => handlerOf(error, cases, catalog)(error),
    message: (error: ReceivedError, locale?: LocaleRequest) => messages.current()(error, locale),
    messages,
    toError: (error: ReceivedError) => responseError(error, contract.name),
    ...retryPolicy(glance, { retries, longestRetryDelay }),
  };
  return reader as unknown as ErrorReader<Contract>;
}
