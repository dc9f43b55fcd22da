import type { RequestFacts } from '../../answer/request-facts.js';
import type { AdapterOptions } from '../adapter-options.js';

/** What the response to a call depends on. */
export interface RpcFacts extends RequestFacts {
  /** Aborts if the client leaves: what fails because of that is no error of the server. */
  readonly signal?: AbortSignal | undefined;
}

/** The options of an adapter for calls. */
export interface RpcAdapterOptions<Call> extends AdapterOptions {
  /**
   * Returns what the response depends on: `({ ctx }) => ({ acceptLanguage: ctx?.acceptLanguage })`. By default the
   * language is the first of the server.
   */
  readonly facts?: ((call: Call) => RpcFacts) | undefined;
}
