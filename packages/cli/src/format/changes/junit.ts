import { describeChange, type JudgedChange, type Problem } from '@error-contracts/compiler';
import { type JunitCase, junitDocument } from '../junit-document.js';
import { type ChangeReport, isRefused, placeIn } from './change-report.js';

/** Changes as JUnit XML: a test case per change, which fails where it is refused. */
export function junitChanges(report: ChangeReport): string {
  const cases = [...report.changes.map((change) => changeCase(change, report)), ...report.problems.map(problemCase)];
  return junitDocument(cases, report.head.snapshot.name);
}

function changeCase(change: JudgedChange, report: ChangeReport): JunitCase {
  const { rule, verdict, name, code, locale, parameter } = change;
  const { sentence, mend } = describeChange(change);
  const subject = [name === null ? 'catalogue' : `${code} ${name}`, parameter, locale].filter(
    (part) => part !== undefined,
  );
  const text = mend === undefined ? sentence : `${sentence} ${mend}`;
  const place = placeIn(report, change);
  const where = place === undefined ? verdict : `${verdict}, ${place.file}:${place.line}:${place.column}`;
  const failure = isRefused(change, report)
    ? { failure: { type: verdict, message: text, text: where } }
    : { output: text };
  return { classname: rule, name: subject.join(' '), ...failure };
}

function problemCase({ rule, severity, message, mend, file, line, column }: Problem): JunitCase {
  const text = `${message} ${mend}`;
  const name = `${file}:${line}:${column}`;
  return severity === 'error'
    ? { classname: rule, name, failure: { type: rule, message: text, text: name } }
    : { classname: rule, name, output: text };
}
