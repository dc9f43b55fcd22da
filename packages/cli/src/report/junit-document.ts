import { escapeForTerminal } from '@error-contracts/runtime/text';

/** A test case of JUnit: it failed, was skipped, or has some output. */
export interface JunitCase {
  readonly classname: string;
  readonly name: string;
  /** What went wrong; absent if it passed. */
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string } | undefined;
  /** Why it was skipped; absent if it was not. */
  readonly skipped?: string | undefined;
  /** The output of a case that passed. */
  readonly output?: string | undefined;
}

/** Returns test cases as JUnit XML; if there is none, one case that passes, with the name `passed`. */
export function junitDocument(cases: readonly JunitCase[], passed: string): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  const skips = skipped === 0 ? '' : ` skipped="${skipped}"`;
  const lines = cases.length > 0 ? cases.map(caseText) : [`    <testcase name="${escaped(passed)}"/>`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${lines.length}" failures="${failures}"${skips}>`,
    `  <testsuite name="error-contracts" tests="${lines.length}" failures="${failures}"${skips}>`,
    ...lines,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function caseText({ classname, name, failure, skipped, output = '' }: JunitCase): string {
  const passed =
    skipped === undefined ? `<system-out>${escaped(output)}</system-out>` : `<skipped message="${escaped(skipped)}"/>`;
  const outcome =
    failure === undefined
      ? passed
      : `<failure type="${escaped(failure.type)}" message="${escaped(failure.message)}">${escaped(failure.text)}</failure>`;
  return `    <testcase classname="${escaped(classname)}" name="${escaped(name)}">${outcome}</testcase>`;
}

function escaped(text: string): string {
  return escapeForTerminal(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
