import type { RequestFacts } from '../../answer/request-facts.js';
import type { AdapterOptions } from '../adapter-options.js';
import { type CarriedAnswer, carriedAnswer } from '../carried-answer.js';
import { isControlFlow, statusOfSignal } from '../fetch/control-flow.js';

/** What a server action returns if it fails. */
export interface FailedAction {
  /** What the client reads: `reader.readSync(state.answer)`. */
  readonly answer: CarriedAnswer;
}

/** The options of {@link serverActions}. */
export interface ServerActionOptions extends AdapterOptions {
  /** The function `headers` of `next/headers`: for the language of the user. */
  readonly headers?: (() => Promise<Pick<Headers, 'get'>>) | undefined;
}

/**
 * Returns a function that wraps server actions of Next.js. An action that throws returns the answer to its error, because
 * Next.js would send only a digest of it. What Next.js throws to control itself is thrown again: `redirect()`, `notFound()`.
 */
export function serverActions({
  errors,
  headers,
}: ServerActionOptions): <Given extends readonly unknown[], Result>(
  action: (...given: Given) => Result | Promise<Result>,
) => (...given: Given) => Promise<Result | FailedAction> {
  return (action) =>
    async (...given) => {
      try {
        return await action(...given);
      } catch (thrown) {
        if (isControlFlow(thrown) || statusOfSignal(thrown) !== undefined) throw thrown;
        return { answer: carriedAnswer(errors.respond(thrown, await factsOf(headers))) };
      }
    };
}

async function factsOf(headers: ServerActionOptions['headers']): Promise<RequestFacts> {
  try {
    const all = await headers?.();
    return { method: 'POST', acceptLanguage: all?.get('accept-language') };
  } catch {
    // Outside of a request Next.js has no headers.
    return { method: 'POST' };
  }
}
