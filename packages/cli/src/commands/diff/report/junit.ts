import type { Diagnostic } from '@error-contracts/catalog';
import { describeChange, type MarkedChange } from '@error-contracts/catalog/compare';
import { type JunitCase, junitDocument } from '../../../report/junit-document.js';
import { type ChangeReport, isRefused, placeIn } from './change-report.js';

/** Returns changes as JUnit XML: a test case per change, which fails if the change is refused. */
export function junitChanges(report: ChangeReport): string {
  const cases = [
    ...report.changes.map((change) => changeCase(change, report)),
    ...report.diagnostics.map(diagnosticCase),
  ];
  return junitDocument(cases, report.after.snapshot.name);
}

function changeCase(change: MarkedChange, report: ChangeReport): JunitCase {
  const { rule, verdict, name, code, locale, parameter } = change;
  const { sentence, help } = describeChange(change);
  const subject = [name === null ? 'catalogue' : `${code} ${name}`, parameter, locale].filter(
    (part) => part !== undefined,
  );
  const text = help === undefined ? sentence : `${sentence} ${help}`;
  const place = placeIn(report, change);
  const where = place === undefined ? verdict : `${verdict}, ${place.file}:${place.line}:${place.column}`;
  const failure = isRefused(change, report)
    ? { failure: { type: verdict, message: text, text: where } }
    : { output: text };
  return { classname: rule, name: subject.join(' '), ...failure };
}

function diagnosticCase({ rule, severity, message, help, file, line, column }: Diagnostic): JunitCase {
  const text = `${message} ${help}`;
  const name = `${file}:${line}:${column}`;
  return severity === 'error'
    ? { classname: rule, name, failure: { type: rule, message: text, text: name } }
    : { classname: rule, name, output: text };
}
