import { responseDifferences } from '../differences/response-differences.js';
import { expectation } from '../expected/expectation.js';
import type { Kit } from '../kit.js';
import { negatedReport, report } from '../report/report.js';
import { isThenable } from '../response/identify-response.js';
import { seeResponse } from '../response/read-response.js';
import type { SeenResponse } from '../response/seen-response.js';
import type { Asked, Judgement } from './judgement.js';
import { recordSighting } from './record-sighting.js';

/** Returns whether a response is what the contract and the test say; a promise of it if it must be waited for. */
export function judgeResponse(value: unknown, asked: Asked, kit: Kit): Judgement | Promise<Judgement> {
  // Before anything is waited for: a wrong name is a mistake in the test.
  const expected = expectation(kit.errors, asked.error, asked.data);
  const seen = seeResponse(value, kit);
  return isThenable(seen) ? seen.then(judge) : judge(seen);

  function judge(read: SeenResponse): Judgement {
    const findings = responseDifferences(read, expected, kit);
    const { differences, received, code, isIt, problem } = findings;
    const response = problem === undefined ? read : { ...read, problem };
    const reported = { call: asked.call, differences, expected: expected.error, received, seen: response };
    const passed = differences.length === 0;
    recordSighting(findings, response, expected.error, passed && !asked.isNot, asked.test, kit);
    if (!asked.isNot) return { pass: passed, message: () => report(reported, kit, asked.paint) };
    // What cannot be read is not "another response": nothing is known of it.
    if (problem !== undefined) return { pass: true, message: () => report(reported, kit, asked.paint) };
    const is = expected.error === undefined ? code !== undefined : isIt;
    return { pass: is, message: () => negatedReport(reported, kit, asked.paint) };
  }
}
