import type { AnyContract } from '@error-contracts/runtime/contract';
import { withMessage } from '../assertions/with-message.js';
import type { ExpectedData, ExpectedError } from '../expected/expected-error.js';
import { judgeResponse } from '../judge/judge-response.js';
import { judgeThrown } from '../judge/judge-thrown.js';
import type { Judgement } from '../judge/judgement.js';
import { createKit } from '../kit.js';
import type { ContractTestingOptions } from '../options.js';
import { matcherCall } from '../report/call-text.js';
import { terminalPaint } from '../report/paint.js';
import { isThenable } from '../response/identify-response.js';

// From the root, so that TypeScript 7 finds the module whose `Register` users extend: it looks only at imported files.
export type { Register } from '../index.js';

// biome-ignore lint/suspicious/noExplicitAny: the versions of Chai differ in these types.
type Any = any;

/** The part of Chai that a plugin needs. */
export interface ChaiLike {
  readonly Assertion: { addMethod(name: string, method: (this: Any, ...given: Any[]) => Any): void };
  readonly AssertionError: new (message: string, ...optional: Any[]) => Error;
}

/** The tools that Chai gives to a plugin. */
export interface ChaiTools {
  flag(assertion: object, name: string): unknown;
}

const METHODS = { satisfyErrorContract: judgeResponse, contractError: judgeThrown } as const;

/**
 * Returns a plugin for Chai and Cypress: `chai.use(contractPlugin({ contract, validators }))`. An assertion returns a
 * promise if a body must be waited for. In Cypress none must: `cy.request` has read it.
 */
export function contractPlugin(
  options: ContractTestingOptions<AnyContract>,
): (chai: ChaiLike, tools: ChaiTools) => void {
  const kit = createKit(options);
  return ({ Assertion, AssertionError }, { flag }) => {
    for (const [name, judge] of Object.entries(METHODS)) {
      Assertion.addMethod(name, function (this: object, error?: unknown, data?: unknown): unknown {
        const isNot = flag(this, 'negate') === true;
        const paint = terminalPaint();
        const subject = name === 'contractError' ? 'error' : 'response';
        const call = matcherCall([isNot ? 'not' : 'to', name], { subject, error, data }, paint);
        // Made now: after waiting, the stack no longer has the line of the test. Chai knows which function the test calls.
        const failure = new AssertionError('', undefined, flag(this, 'ssfi'));
        const settle = ({ pass, message }: Judgement): object => {
          if (pass === isNot) throw withMessage(failure, message());
          return this;
        };
        const judgement = judge(flag(this, 'object'), { error, data, isNot, call, paint }, kit);
        // A promise of the assertion itself would never settle in Cypress, whose assertions have a `then`.
        return isThenable(judgement) ? judgement.then((settled) => void settle(settled)) : settle(judgement);
      });
    }
  };
}

declare global {
  namespace Chai {
    interface Assertion {
      /** Passes if a response is the error with this name or code, or any error, as the contract says. */
      satisfyErrorContract<const Expected extends ExpectedError>(
        error?: Expected,
        data?: ExpectedData<Expected>,
      ): Assertion & PromiseLike<void>;
      /** Passes if a value is that error. Of a function it takes what is thrown, of a promise the reason. */
      contractError<const Expected extends ExpectedError>(
        error?: Expected,
        data?: ExpectedData<Expected>,
      ): Assertion & PromiseLike<void>;
    }
  }

  namespace Cypress {
    interface Chainable<Subject> {}
    interface Chainer<Subject> {
      <const Expected extends ExpectedError>(
        chainer: 'satisfyErrorContract' | 'not.satisfyErrorContract',
        error?: Expected,
        data?: ExpectedData<Expected>,
      ): Chainable<Subject>;
      <const Expected extends ExpectedError>(
        chainer: 'be.contractError' | 'not.be.contractError',
        error?: Expected,
        data?: ExpectedData<Expected>,
      ): Chainable<Subject>;
    }
  }
}
