import type { AnyContract } from '@error-contracts/runtime/contract';
import { judgeResponse } from '../judge/judge-response.js';
import { judgeThrown } from '../judge/judge-thrown.js';
import type { Asked, Judgement } from '../judge/judgement.js';
import { createKit, type Kit } from '../kit.js';
import type { ContractTestingOptions } from '../options.js';
import { matcherCall } from '../report/call-text.js';
import { paintOf, type RunnerUtils } from '../report/paint.js';
import { isThenable } from '../response/identify-response.js';

/** What `this` of a matcher has in Vitest, Jest and Playwright. */
export interface MatcherContext {
  readonly isNot?: boolean | undefined;
  /** `resolves`, `rejects` or empty. Asymmetric matchers do not have it. */
  readonly promise?: string | undefined;
  readonly utils?: RunnerUtils | undefined;
  readonly currentTestName?: string | undefined;
}

/** The matchers, as `expect.extend` takes them. */
export interface ContractMatchers {
  /** Passes if a response is the error with this name or code, or any error of the contract, as the contract says. */
  toSatisfyErrorContract(
    this: MatcherContext,
    response: unknown,
    error?: unknown,
    data?: unknown,
  ): Judgement | Promise<Judgement>;
  /** Passes if a value, or what a function throws or a promise rejects with, is an error of the contract. */
  toBeContractError(
    this: MatcherContext,
    thrown: unknown,
    error?: unknown,
    data?: unknown,
  ): Judgement | Promise<Judgement>;
}

/** Returns the matchers of a contract, for the `expect.extend` of any runner. */
export function contractMatchers(options: ContractTestingOptions<AnyContract>): ContractMatchers {
  const kit = createKit(options);
  return {
    toSatisfyErrorContract(response, error, data) {
      return judged('toSatisfyErrorContract', 'response', this, kit, response, error, data);
    },
    toBeContractError(thrown, error, data) {
      return judged('toBeContractError', 'error', this, kit, thrown, error, data);
    },
  };
}

const JUDGES = { toSatisfyErrorContract: judgeResponse, toBeContractError: judgeThrown } as const;

function judged(
  matcher: keyof typeof JUDGES,
  subject: string,
  context: MatcherContext,
  kit: Kit,
  value: unknown,
  error: unknown,
  data: unknown,
): Judgement | Promise<Judgement> {
  const { isNot = false, promise, utils, currentTestName } = context;
  const paint = paintOf(utils);
  const modifiers = [...(promise ? [promise] : []), ...(isNot ? ['not'] : [])];
  const call = matcherCall([...modifiers, matcher], { subject, error, data }, paint);
  const asked: Asked = { error, data, isNot: isNot === true, call, paint, test: currentTestName };
  const judgement = JUDGES[matcher](value, asked, kit);
  if (promise === undefined && utils !== undefined && isThenable(judgement)) {
    // `toEqual` does not wait: it would take the promise for a match that failed.
    judgement.then(undefined, () => undefined);
    throw new TypeError(
      `expect.${matcher}() inside of another matcher cannot wait for a body. Await the response first, and pass { status, headers, body }.`,
    );
  }
  return judgement;
}
