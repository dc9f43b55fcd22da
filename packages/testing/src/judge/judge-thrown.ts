import { thrownDifferences } from '../differences/thrown-differences.js';
import { expectation } from '../expected/expectation.js';
import type { Kit } from '../kit.js';
import { negatedReport, report } from '../report/report.js';
import { isThenable } from '../response/identify-response.js';
import { type Outcome, outcomeOf } from '../thrown/outcome-of.js';
import type { Asked, Judgement } from './judgement.js';
import { recordSighting } from './record-sighting.js';

/**
 * Returns whether an error is what the contract and the test say. Of a function it is what the function throws, and of a
 * promise what it rejects with: then the result may be a promise too.
 */
export function judgeThrown(value: unknown, asked: Asked, kit: Kit): Judgement | Promise<Judgement> {
  const expected = expectation(kit.errors, asked.error, asked.data);
  const outcome = outcomeOf(value, kit.timeout);
  return isThenable(outcome) ? outcome.then(judge) : judge(outcome);

  function judge(settled: Outcome): Judgement {
    const findings = thrownDifferences(settled, expected, kit);
    const { differences, received, code, isIt, problem } = findings;
    const reported = { call: asked.call, differences, expected: expected.error, received };
    const passed = differences.length === 0;
    recordSighting(findings, undefined, expected.error, passed && !asked.isNot, asked.test, kit);
    if (!asked.isNot) return { pass: passed, message: () => report(reported, kit, asked.paint) };
    // What cannot be read is not "another error": nothing is known of it.
    if (problem !== undefined) return { pass: true, message: () => report(reported, kit, asked.paint) };
    const is = expected.error === undefined ? code !== undefined : isIt;
    return { pass: is, message: () => negatedReport(reported, kit, asked.paint) };
  }
}
