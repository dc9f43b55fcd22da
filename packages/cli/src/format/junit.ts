import type { Problem } from '@error-contracts/compiler';
import type { Findings } from './findings.js';

/** Problems as JUnit XML: a test case per Problem, and one that passes where there is none. */
export function junitReport({ problems, facts }: Findings): string {
  const failures = problems.filter((problem) => problem.severity === 'error').length;
  const cases =
    problems.length > 0 ? problems.map(testCase) : [`    <testcase name="${attribute(facts?.name ?? 'catalogue')}"/>`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${cases.length}" failures="${failures}">`,
    `  <testsuite name="error-contracts" tests="${cases.length}" failures="${failures}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ rule, severity, file, line, column, message, mend }: Problem): string {
  const place = `${file}:${line}:${column}`;
  const text = `${message} ${mend}`;
  const outcome =
    severity === 'error'
      ? `<failure type="${attribute(rule)}" message="${attribute(text)}">${attribute(place)}</failure>`
      : `<system-out>${attribute(text)}</system-out>`;
  return `    <testcase classname="${attribute(rule)}" name="${attribute(place)}">${outcome}</testcase>`;
}

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function attribute(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
