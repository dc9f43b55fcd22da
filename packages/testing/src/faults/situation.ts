import type { AnswerFault, Fault, FaultRequest } from './fault.js';

/** What situations are made of: responses of the contract. */
export interface FaultSources {
  readonly request: FaultRequest;
  /** The response of the wanted error, in the language of the request. */
  readonly answer: AnswerFault;
  /** Returns the body of that response with the code of a newer server, or with a property of one. */
  readonly newer: (what: 'code' | 'property') => string;
  /** Milliseconds that a slow server needs. */
  readonly delay: number;
  /** The seconds that a server asks to wait. */
  readonly retryAfter: number;
  readonly now: () => number;
}

/** A situation in which an error reaches a client, or does not. */
export interface Situation {
  /** What happens, without a period. */
  readonly description: string;
  /** What a good client does, without a period. */
  readonly client: string;
  readonly fault: (sources: FaultSources) => Fault;
}

/** The name of a situation. */
export type SituationName =
  | 'error'
  | 'slow'
  | 'unknown-code'
  | 'further-property'
  | 'wrong-type'
  | 'no-type'
  | 'byte-order-mark'
  | 'proxy-page'
  | 'proxy-page-as-json'
  | 'sign-in-page'
  | 'bad-gateway'
  | 'service-unavailable'
  | 'service-unavailable-until'
  | 'gateway-timeout'
  | 'too-many-requests'
  | 'empty'
  | 'no-content'
  | 'other-json'
  | 'json-list'
  | 'half-json'
  | 'not-utf-8'
  | 'deep-json'
  | 'ten-megabytes'
  | 'cut-off'
  | 'hanging'
  | 'endless'
  | 'silent'
  | 'redirect'
  | 'network-failure'
  | 'aborted'
  | 'none';
