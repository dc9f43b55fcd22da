import type { ErrorAnswer } from '../../answer/error-answer.js';
import type { AdapterOptions } from '../adapter-options.js';
import { carriedAnswer } from '../carried-answer.js';
import { reportStream } from '../fetch/report-stream.js';
import { watchBody } from '../fetch/watch-body.js';
import { isControlFlow } from './control-flow.js';
import { type CaughtError, requestFailureOfKit, respondTo } from './respond-to.js';
import type { PageError, SvelteKitEvent } from './sveltekit-event.js';
import { isForKit, withAnswer } from './with-answer.js';

/** The hooks of `src/hooks.server.ts`. */
export interface ErrorHooks {
  handle(input: {
    readonly event: SvelteKitEvent;
    resolve(event: never): Response | Promise<Response>;
  }): Promise<Response>;
  handleError(input: CaughtError): PageError | undefined;
}

/**
 * Returns the hooks that answer everything that fails in SvelteKit 2 and 3 with errors of the catalogue:
 * `export const { handle, handleError } = errorHooks({ errors })`. Endpoints answer in the envelope, and pages get the text
 * and the answer as `page.error`. In a `sequence`, `handle` is the first.
 */
export function errorHooks({ errors }: AdapterOptions): ErrorHooks {
  // SvelteKit catches what an endpoint throws before `handle` could.
  const answers = new WeakMap<Request, ErrorAnswer>();
  return {
    async handle({ event, resolve }) {
      const request = watchBody(event.request);
      try {
        const response = await resolve(event as never);
        const answer = answers.get(request) ?? (await answerToMethod(response, event));
        if (answer !== undefined && response.status >= 400) return withAnswer(response, answer, event);
        return reportStream(response, (thrown) => respondTo(errors, thrown, event));
      } catch (thrown) {
        // SvelteKit shows a page, for which it calls `handleError`.
        if (isControlFlow(thrown) || isForKit(event)) throw thrown;
        return withAnswer(new Response(), respondTo(errors, thrown, event), event);
      }
    },
    handleError(caught) {
      // What `error()` threw is what the application wants to show.
      if (caught.kind === 'app') return undefined;
      const { error, event } = caught;
      const answer = respondTo(errors, error, event, requestFailureOfKit(caught));
      answers.set(event.request, answer);
      const carried = carriedAnswer(answer);
      return { message: textOf(carried.data) ?? answer.shown.name, status: answer.status, answer: carried };
    },
  };

  /** Returns the answer if SvelteKit refused a method, which it does with a text and without a hook. */
  async function answerToMethod(response: Response, event: SvelteKitEvent): Promise<ErrorAnswer | undefined> {
    const allow = response.headers.get('allow');
    if (response.status !== 405 || allow === null) return undefined;
    if ((await response.clone().text()) !== `${event.request.method} method not allowed`) return undefined;
    return respondTo(errors, undefined, event, { kind: 'methodNotAllowed', headers: { allow } });
  }
}

/** Returns the text in the user's language, under the name that most envelopes have for it. */
function textOf(body: { readonly message?: unknown; readonly detail?: unknown }): string | undefined {
  return [body.message, body.detail].find((text) => typeof text === 'string');
}
