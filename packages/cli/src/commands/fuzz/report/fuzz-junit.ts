import { answerText, curlCommand, hasSeenErrors } from '@error-contracts/api-fuzz';
import { type JunitCase, junitDocument } from '../../../report/junit-document.js';
import { plural } from '../../../report/quantities.js';
import { type FuzzReport, NO_ERROR_SEEN } from './fuzz-report.js';

/** Returns the report as JUnit XML: a test case for each finding, and one for each operation without any. */
export function fuzzJunit({ result, server, headers, secrets }: FuzzReport): string {
  const ofFindings = result.findings.map((finding): JunitCase => {
    const { rule, operation, message, help } = finding;
    const command = curlCommand(finding.request, server, headers);
    const text = `${help}\n\n${command}\n\n${answerText(finding.exchange, secrets)}`;
    return { classname: rule, name: operation, failure: { type: rule, message, text } };
  });
  const clean = result.operations.filter(({ findings }) => findings === 0);
  const ofOperations = clean.map(({ id, requests }): JunitCase => {
    return { classname: 'fuzz', name: id, output: plural(requests, 'request') };
  });
  const nothing: JunitCase = {
    classname: 'fuzz',
    name: 'requests',
    failure: { type: 'nothing-checked', message: NO_ERROR_SEEN, text: '' },
  };
  return junitDocument([...ofFindings, ...ofOperations, ...(hasSeenErrors(result) ? [] : [nothing])], 'fuzz');
}
