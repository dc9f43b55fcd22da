/** What happens to a request. */
export type Fault = AnswerFault | { readonly kind: 'failure' | 'abort' | 'silence' | 'none' };

/** A response, and how it comes. */
export interface AnswerFault {
  readonly kind: 'answer';
  readonly status: number;
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Milliseconds until it begins. */
  readonly delay: number;
  /** What follows the body: nothing, a broken connection, no end although nothing comes, or spaces without end. */
  readonly ending: 'whole' | 'cut-off' | 'hanging' | 'endless';
}

/** What a situation knows about a request. */
export interface FaultRequest {
  /** The address as the client wrote it, absolute or not. */
  readonly url: string;
  readonly acceptLanguage?: string | undefined;
}
