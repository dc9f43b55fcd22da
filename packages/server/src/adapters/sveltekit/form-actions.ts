import type { AdapterOptions } from '../adapter-options.js';
import { type CarriedAnswer, carriedAnswer } from '../carried-answer.js';
import { watchBody } from '../fetch/watch-body.js';
import { isControlFlow } from './control-flow.js';
import { respondTo } from './respond-to.js';
import type { SvelteKitEvent } from './sveltekit-event.js';

/** What a form gets if its action fails. */
export interface FailedForm {
  /** What the client reads: `reader.readSync(form.answer)`. */
  readonly answer: CarriedAnswer;
}

/** The options of {@link formActions}. */
export interface FormActionOptions<Failure> extends AdapterOptions {
  /** The function `fail` of `@sveltejs/kit`. */
  readonly fail: (status: number, data: FailedForm) => Failure;
}

/**
 * Returns a function that wraps form actions of SvelteKit. An action that throws fails with the answer to its error, so that
 * the form stays as it is. `redirect()` and `error()` do what they always do.
 */
export function formActions<Failure>({
  errors,
  fail,
}: FormActionOptions<Failure>): <Event extends SvelteKitEvent, Result>(
  action: (event: Event) => Result | Promise<Result>,
) => (event: Event) => Promise<Result | Failure> {
  return (action) => async (event) => {
    watchBody(event.request);
    try {
      return await action(event);
    } catch (thrown) {
      if (isControlFlow(thrown)) throw thrown;
      const answer = respondTo(errors, thrown, event);
      return fail(answer.status, { answer: carriedAnswer(answer) });
    }
  };
}
