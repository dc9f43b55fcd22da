import type { CarriedAnswer } from '../carried-answer.js';

/** What is needed of an event of SvelteKit. */
export interface SvelteKitEvent {
  readonly request: Request;
  readonly route: { readonly id: string | null };
  readonly isDataRequest: boolean;
  /** Of newer versions: whether a remote function is called. */
  readonly isRemoteRequest?: boolean;
}

/** What a page knows about an error. Declare it as `App.Error`. */
export interface PageError {
  readonly message: string;
  /** The HTTP status: SvelteKit 3 answers with it. */
  readonly status: number;
  /** What the client reads: `reader.readSync(page.error.answer)`. What `error()` throws has none. */
  readonly answer?: CarriedAnswer;
}
