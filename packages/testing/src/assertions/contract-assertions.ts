import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ExpectedData, ExpectedError } from '../expected/expected-error.js';
import { judgeResponse } from '../judge/judge-response.js';
import { judgeThrown } from '../judge/judge-thrown.js';
import type { Judgement } from '../judge/judgement.js';
import type { Kit } from '../kit.js';
import { assertionCall } from '../report/call-text.js';
import { terminalPaint } from '../report/paint.js';
import { isThenable } from '../response/identify-response.js';
import { withMessage } from './with-message.js';

/** An assertion of a contract. It throws at once if nothing must be waited for, and else returns a promise. */
export type ContractAssertion<Contract extends AnyContract> = <const Expected extends ExpectedError<Contract>>(
  value: unknown,
  error?: Expected,
  data?: ExpectedData<Expected, Contract>,
) => void | Promise<void>;

/** The assertions of a contract, for `node:test` and any other runner. */
export interface ContractAssertions<Contract extends AnyContract> {
  /** Throws unless a response is the error with this name or code, or any error, as the contract says. */
  readonly assertErrorResponse: ContractAssertion<Contract>;
  /** Throws if a response is that error, or cannot be read. */
  readonly assertNotErrorResponse: ContractAssertion<Contract>;
  /** Throws unless a value is that error. Of a function it takes what is thrown, of a promise the reason. */
  readonly assertContractError: ContractAssertion<Contract>;
  /** Throws if a value is that error. */
  readonly assertNotContractError: ContractAssertion<Contract>;
}

/** Returns the assertions of a contract. */
export function contractAssertions<Contract extends AnyContract>(kit: Kit): ContractAssertions<Contract> {
  return {
    assertErrorResponse: assertion('assertErrorResponse', 'response', judgeResponse, false, kit),
    assertNotErrorResponse: assertion('assertNotErrorResponse', 'response', judgeResponse, true, kit),
    assertContractError: assertion('assertContractError', 'error', judgeThrown, false, kit),
    assertNotContractError: assertion('assertNotContractError', 'error', judgeThrown, true, kit),
  };
}

function assertion<Contract extends AnyContract>(
  name: string,
  subject: string,
  judge: typeof judgeResponse,
  isNot: boolean,
  kit: Kit,
): ContractAssertion<Contract> {
  return function assert(value, error, data) {
    const paint = terminalPaint();
    const call = assertionCall(name, { subject, error, data }, paint);
    // Made now: after waiting, the stack no longer has the line of the test.
    const failure = new Error();
    Error.captureStackTrace?.(failure, assert);
    const judgement = judge(value, { error, data, isNot, call, paint }, kit);
    return isThenable(judgement) ? judgement.then(settle) : settle(judgement);

    function settle({ pass, message }: Judgement): void {
      if (pass === isNot) throw withMessage(failure, message());
    }
  };
}
