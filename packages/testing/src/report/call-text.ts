import type { Paint } from './paint.js';
import { showValue } from './show-value.js';

/** What a test gives to a matcher or an assertion. */
export interface Given {
  /** What the value is called: `response`. */
  readonly subject: string;
  readonly error: unknown;
  readonly data: unknown;
}

/** Returns a call of a matcher: `expect(response).not.toSatisfyErrorContract("USER_NOT_FOUND")`. */
export function matcherCall(steps: readonly string[], given: Given, paint: Paint): string {
  const value = `${paint.dim('expect(')}${paint.received(given.subject)}${paint.dim(')')}`;
  return `${value}.${steps.join('.')}${paint.dim('(')}${argumentsOf(given, paint).join(', ')}${paint.dim(')')}`;
}

/** Returns a call of an assertion: `assertErrorResponse(response, "USER_NOT_FOUND")`. */
export function assertionCall(name: string, given: Given, paint: Paint): string {
  const all = [paint.received(given.subject), ...argumentsOf(given, paint)];
  return `${name}${paint.dim('(')}${all.join(', ')}${paint.dim(')')}`;
}

function argumentsOf({ error, data }: Given, { expected }: Paint): readonly string[] {
  return [error, data].filter((each) => each !== undefined).map((each) => expected(showValue(each, 80)));
}
