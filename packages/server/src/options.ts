import type { AnyContract, DatalessNameOf } from '@error-contracts/runtime/contract';
import type { FormattedMessage, LocaleMessages } from '@error-contracts/runtime/messages';
import type { Log } from './answer/log.js';
import type { PropertiesContext } from './answer/response-writer.js';
import type { RetryAfter } from './answer/retry-after.js';
import type { PropertiesOf } from './properties-of.js';
import type { Mapping, RequestFailureTarget } from './resolve/mapping.js';
import type { RequestFailureKind } from './resolve/request-failure.js';

/** The options of {@link createErrors}. */
export type ErrorsOptions<Contract extends AnyContract> = CommonOptions<Contract> &
  TextOptions &
  FallbackOption<Contract> &
  PropertiesOption<Contract>;

interface CommonOptions<Contract extends AnyContract> {
  /** The generated contract: `import { contract } from '@error-contracts/types'`. */
  readonly contract: Contract;
  /** The errors that request failures become. {@link RequestFailureKind} says what happens to a kind without one. */
  readonly requestFailures?: { readonly [Kind in RequestFailureKind]?: RequestFailureTarget<Contract> } | undefined;
  /** The errors that foreign errors become. The first mapping that fits is used. */
  readonly mappings?: readonly Mapping<Contract>[] | undefined;
  /**
   * Writes what was answered to your log. By default warnings and errors go to the logger of the framework, or to the
   * console if the framework has none.
   */
  readonly log?: Log | undefined;
  /**
   * What else gets each entry that is logged, at every level: metrics, traces, an error tracker. It replaces no log. If
   * it throws or rejects, that is written to the console.
   */
  readonly onError?: Log | readonly Log[] | undefined;
  /** Checks every response against the contract before it is sent: `isErrorResponse` of the generated validators. */
  readonly isErrorResponse?: ((value: unknown) => boolean) | undefined;
  /**
   * The URL before the name of an error: of its reference page, and as the `type` of problem details. By default the
   * one of the catalogue. Without any, the `type` is `about:blank`.
   */
  readonly typeBase?: string | undefined;
  /**
   * Returns when a retry can succeed, for errors that were thrown without `retryAfter`: seconds from now, or a date.
   */
  readonly retryAfter?: RetryAfter | undefined;
  /** The name of the header with the id of the log entry: `x-request-id` by default. */
  readonly idHeader?: string | undefined;
  /** The header `Cache-Control` of every response: `no-store` by default. */
  readonly cacheControl?: string | undefined;
}

/** The texts: `messages` or `format` must be given. */
type TextOptions =
  | {
      /**
       * The languages: `[en, zhCN]`. A user whose language is missing gets the first one that has the text. Logs are in
       * the first one.
       */
      readonly messages: readonly LocaleMessages[];
      readonly format?: FormatMessage | undefined;
    }
  | {
      readonly messages?: readonly LocaleMessages[] | undefined;
      /** Formats the texts in place of `messages`: if texts are not generated, or have something around them. */
      readonly format: FormatMessage;
    };

/** The option `fallback` may be left out if the catalogue names its fallback. */
type FallbackOption<Contract extends AnyContract> = Contract extends { readonly fallback: string }
  ? {
      /** The error for everything that nobody expected, if not the fallback of the catalogue. */
      readonly fallback?: DatalessNameOf<Contract> | undefined;
    }
  : {
      /** The error for everything that nobody expected. It needs no data and is public. */
      readonly fallback: DatalessNameOf<Contract>;
    };

/**
 * The option `properties` must be given if the envelope has such properties, may be given if all are optional, and must
 * not be given if there are none.
 */
type PropertiesOption<Contract extends AnyContract> = Contract['envelope']['properties'] extends readonly []
  ? { readonly properties?: undefined }
  : Record<never, never> extends PropertiesOf<Contract>
    ? {
        /** Returns what each response of the envelope may have beside the rest, by place: `/error/innererror`. */
        readonly properties?: ((context: PropertiesContext) => PropertiesOf<Contract>) | undefined;
      }
    : {
        /** Returns what each response of the envelope has beside the rest, by place: `traceId`, `/error/id`. */
        readonly properties: (context: PropertiesContext) => PropertiesOf<Contract>;
      };

/** Formats the text of an error. A formatter of the generated messages fits. */
export type FormatMessage = (name: never, data: never, locale: never) => FormattedMessage;
