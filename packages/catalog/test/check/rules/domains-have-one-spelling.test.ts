import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/domains-have-one-spelling.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

/** The violations of errors with these domains: A has the first. */
function check(...domains: readonly string[]) {
  return violationsOf(rule, draftWith(domains));
}

function draftWith(domains: readonly string[]) {
  return draftOfErrors(
    Object.fromEntries(domains.map((domain, index) => [`E_${index}`, { message: `${index}.`, domain }])),
  );
}

test.each([
  ['paymnt', 'payment'],
  ['paymnet', 'payment'],
  ['accounts', 'account'],
  ['oder', 'order'],
])('%s is a misspelt %s', (wrong, right) => {
  expect(check(right, wrong, right)).toEqual([
    [
      'catalog.json errors/E_1/domain',
      `No other error has the domain of E_1, and several have "${right}".`,
      `Did you mean "${right}"?`,
    ],
  ]);
});

test.each([
  ['that several have', ['payment', 'payment', 'payments', 'payments']],
  ['that is short', ['web', 'web', 'wed', 'app']],
  ['that is near no other', ['account', 'account', 'payment']],
  ['that only one other has', ['payment', 'paymnt']],
])('a domain %s is fine', (_, domains) => {
  expect(check(...domains)).toEqual([]);
});

test('many domains are compared in little time', () => {
  const domains = Array.from({ length: 60_000 }, (_, index) => `domain-${index < 40_000 ? index : index >> 1}`);
  const draft = draftWith(domains);
  const start = cpuTime();
  violationsOf(rule, draft);
  expect(cpuTime() - start).toBeLessThan(2000);
});
