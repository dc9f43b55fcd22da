import type { AnyContract, DatalessNameOf, NameOf, ResponseOf } from '@error-contracts/runtime/contract';
import {
  type FormattedMessage,
  type LocaleMessages,
  type LocaleRequest,
  messagesOfClient,
} from '@error-contracts/runtime/messages';
import type { AnsweredNameOf, Operation } from '@error-contracts/runtime/operations';
import type { BodyLimits } from '@error-contracts/runtime/response';
import type { ParsedResponse } from '@error-contracts/runtime/validation';
import { handlerOf } from './handler-of.js';
import type { CaseOf, Cases, Checked, Matched } from './match.js';
import { type MessageStore, messageStore } from './message/message-store.js';
import { messageRenderer, type ReceivedFormatter, type ShownMessage } from './message/render-message.js';
import type { OperationReader } from './operation-reader.js';
import { catalogByCode, catalogByName } from './read/catalog-by-code.js';
import { responseReader } from './read/response-reader.js';
import { isReceivedError } from './received/is-received-error.js';
import type { KnownError, ReceivedError } from './received/received-error.js';
import { type ResponseError, responseError } from './received/response-error.js';
import { type RetryLimits, type RetryPolicy, retryPolicy } from './retry/retry-policy.js';

/**
 * The options of {@link createErrorReader}: what the generated packages export, and the text to show without an
 * error.
 */
export type ErrorReaderOptions<Contract extends AnyContract> = CommonOptions<Contract> & FallbackOption<Contract>;

interface CommonOptions<Contract extends AnyContract> extends Partial<BodyLimits>, Partial<RetryLimits> {
  /** `contract` of the generated types. */
  readonly contract: Contract;
  /** The generated validators, or `{ parseErrorResponse }`: the reader uses nothing else, and a bundle can drop it. */
  readonly validators: {
    readonly parseErrorResponse: (
      value: unknown,
    ) => ParsedResponse<ResponseOf<Contract, NameOf<Contract>>, number | string>;
  };
  /**
   * The languages that are loaded from the start, `[en, zhCN]`. A user whose language is missing reads the first that
   * has the text. Or the generated messages or `{ loadLocale }`: then each language is loaded when a user needs it.
   */
  readonly messages: readonly LocaleMessages[] | { readonly loadLocale: LoadLocale };
  /** Loads a further language when a user needs it: `loadLocale` of the generated messages. */
  readonly load?: LoadLocale | undefined;
  /** Makes the formatter of the loaded languages, if texts are not generated or have something around them. */
  readonly createFormatter?: ((locales: readonly LocaleMessages[]) => ReceivedFormatter) | undefined;
  /** The name of the header with the id of the server's log entry: `x-request-id` by default. */
  readonly idHeader?: string;
}

type LoadLocale = (locale: LocaleRequest) => Promise<LocaleMessages>;

/** The option `fallback` may be left out if the catalogue names its fallback. */
type FallbackOption<Contract extends AnyContract> = Contract extends { readonly fallback: string }
  ? {
      /** The text to show if the contract has none for what came, if not that of the catalogue's fallback. */
      readonly fallback?: Fallback<Contract> | undefined;
    }
  : {
      /**
       * The text to show if the contract has none for what came: the page of a proxy, no connection, an internal error.
       * Name an error of the contract, which has a text in every language, or give a function.
       */
      readonly fallback: Fallback<Contract>;
    };

type Fallback<Contract extends AnyContract> =
  | DatalessNameOf<Contract>
  | ((error: ReceivedError<Contract>, locale: LocaleRequest) => FormattedMessage);

/** Reads the errors of a contract, tells them apart and gives their messages. Its functions need no `this`. */
export interface ErrorReader<Contract extends AnyContract> extends RetryPolicy {
  /** The contract whose errors it reads. */
  readonly contract: Contract;
  /**
   * Returns why a request failed. It takes a `Response` of fetch, what fetch, ky or axios threw, a response of axios, a
   * result of openapi-fetch, or a body. A `Response` can still be read afterwards. Never throws.
   */
  readonly read: (value: unknown) => Promise<ReceivedError<Contract>>;
  /**
   * Returns the same without waiting, for a body or for an error that was read before. Of a `Response` whose body is
   * unread it reads only status and headers. Never throws.
   */
  readonly readSync: (value: unknown) => ReceivedError<Contract>;
  /** Returns whether it is the error with this name or former name, and narrows it. */
  readonly is: <Name extends NameOf<Contract>>(error: unknown, name: Name) => error is KnownError<Contract, Name>;
  /** Calls the function for the error's case. It only compiles with a function for every case, or with `_`. */
  readonly match: <
    Error extends ReceivedError<Contract>,
    const Given extends Cases<Contract, Error>,
    // Never inferred. It is a parameter so that the compiler computes all cases once and not several times.
    Case extends PropertyKey = CaseOf<Contract, Error>,
  >(
    error: Error,
    cases: Given & Checked<Contract, Case, Given>,
  ) => Matched<Given>;
  /**
   * Returns the part of the reader for one operation: `reader.of<typeof operations.signUp>()`. The operation is only a
   * type, so no declaration comes into a bundle.
   */
  readonly of: <Of extends Operation>() => OperationReader<Contract, AnsweredNameOf<Contract, Of>>;
  /**
   * Returns the text to show: from code and data in the user's language, or else the server's text. If neither can be
   * shown, it returns the fallback text.
   */
  readonly message: (error: ReceivedError<Contract>, locale?: LocaleRequest) => ShownMessage;
  /** The loaded languages. `messages.load('ja')` loads one more. */
  readonly messages: MessageStore;
  /** Returns an exception to throw. */
  readonly toError: (error: ReceivedError<Contract>) => ResponseError;
}

/** Returns a reader of the errors of one contract. */
export function createErrorReader<Contract extends AnyContract>({
  contract,
  validators: { parseErrorResponse: parse },
  messages: given,
  load = 'loadLocale' in given ? given.loadLocale : undefined,
  createFormatter = (locales) => messagesOfClient(contract, locales),
  fallback = contract.fallback as never,
  bodyLimit = 262_144,
  bodyTimeout = 10_000,
  idHeader = 'x-request-id',
  retries = 3,
  longestRetryDelay = 30_000,
}: ErrorReaderOptions<Contract>): ErrorReader<Contract> {
  const entryOf = catalogByCode(contract);
  const named = catalogByName(contract);
  const { read, readSync } = responseReader({
    contract,
    entryOf,
    parse,
    bodyLimit,
    bodyTimeout,
    idHeader: idHeader.toLowerCase(),
  });
  const fallbackText = typeof fallback === 'function' ? fallback : named(fallback);
  if (fallbackText === undefined) throw new TypeError(`fallback is ${fallback}, which ${contract.name} does not have.`);
  const messages = messageStore(
    'loadLocale' in given ? [] : given,
    (available) => messageRenderer(createFormatter(available), entryOf, fallbackText as never),
    load,
  );
  const reader: object = {
    contract,
    read,
    readSync,
    is: (error: unknown, name: string) => isReceivedError(error) && error.known && named(name)?.name === error.name,
    match: (error: ReceivedError, cases: object) => handlerOf(error, cases, named)(error),
    of: () => reader,
    message: (error: ReceivedError, locale?: LocaleRequest) => messages.current()(error, locale),
    messages,
    toError: (error: ReceivedError) => responseError(error, contract.name),
    ...retryPolicy(readSync, { retries, longestRetryDelay }),
  };
  return reader as unknown as ErrorReader<Contract>;
}
