import type { AnyContract, ContractEntry, DatalessNameOf, NameOf, ResponseOf } from '@error-contracts/runtime/contract';
import type { FormattedMessage } from '@error-contracts/runtime/messages';
import type { Log } from './answer/log.js';
import type { RequestFacts } from './answer/request-facts.js';
import type { ContractError } from './errors/contract-error.js';
import type { Errors } from './errors.js';
import type { Fault, FaultKind } from './resolve/request-failure.js';

/** What {@link createErrors} is given. */
export type ErrorsOptions<Contract extends AnyContract> = CommonOptions<Contract> & PropertiesOption<Contract>;

interface CommonOptions<Contract extends AnyContract> {
  /** The generated contract: `import { contract } from '@error-contracts/types'`. */
  readonly contract: Contract;
  /** Gives the texts: `createFormatter([en, zhCN])`; the order is the fallback, its first language the one of logs. */
  readonly format: FormatMessage;
  /** The error that stands for all that nobody expected. It needs no data and is public. */
  readonly general: DatalessNameOf<Contract>;
  /** The errors that the faults of frameworks become; see {@link FaultKind} for what they fall back to. */
  readonly faults?: { readonly [Kind in FaultKind]?: FaultTarget<Contract> } | undefined;
  /** The errors that foreign errors become; the first rule that fits decides. */
  readonly rules?: readonly Rule<Contract>[] | undefined;
  /**
   * Keeps what was answered. By default warnings and errors go to the logger of the framework where it has one, else
   * to the console.
   */
  readonly log?: Log | undefined;
  /** Holds every response against the contract before it is sent: `isErrorResponse` of the generated validators. */
  readonly isErrorResponse?: ((value: unknown) => boolean) | undefined;
  /** Where the errors are explained: the `type` of problem details is this and the name. Without, `about:blank`. */
  readonly typeBase?: string | undefined;
  /** When a repetition can succeed, for errors that were thrown without `retryAfter`: seconds from now, or a moment. */
  readonly retryAfter?: RetryAfter | undefined;
  /** The header that carries the id of the log entry: `x-request-id` by default. */
  readonly idHeader?: string | undefined;
  /** The header `Cache-Control` of every response: `no-store` by default. */
  readonly cacheControl?: string | undefined;
}

/** What a catalogue's envelope has besides must be given; without such properties there is nothing to give. */
type PropertiesOption<Contract extends AnyContract> = Contract['envelope']['properties'] extends readonly []
  ? { readonly properties?: undefined }
  : {
      /** Gives what the envelope has besides code, message, data and status. */
      readonly properties: (context: PropertiesContext) => PropertiesOf<Contract>;
    };

type PropertiesOf<Contract extends AnyContract> = Readonly<
  Pick<
    ResponseOf<Contract, NameOf<Contract>>,
    Contract['envelope']['properties'][number] & keyof ResponseOf<Contract, NameOf<Contract>>
  >
>;

/** Says when a repetition can succeed: seconds from now, a moment, or nothing. */
export type RetryAfter = (error: ContractError, entry: ContractEntry) => number | Date | undefined;

/** What is known when a response is written. */
export interface PropertiesContext {
  readonly error: ContractError;
  /** The id of the log entry. */
  readonly id: string;
  readonly request: RequestFacts;
}

/** The name of an error without required data, or a function that makes one. */
export type FaultTarget<Contract extends AnyContract> =
  | DatalessNameOf<Contract>
  | ((fault: Fault, thrown: unknown, errors: Errors<Contract>) => ContractError);

/** Says which error a foreign one becomes. */
export interface Rule<Contract extends AnyContract> {
  /** Whether the rule is for what was thrown; it may be anything, null too. */
  readonly when: (thrown: unknown) => boolean;
  /** The name of an error without required data, or a function that makes one. */
  readonly to: DatalessNameOf<Contract> | ((thrown: unknown, errors: Errors<Contract>) => ContractError);
}

/** What gives the texts: a formatter of the generated messages fits. */
export type FormatMessage = (name: never, data: never, locale: never) => FormattedMessage;
