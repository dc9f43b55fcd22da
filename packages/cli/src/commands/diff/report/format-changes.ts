import type { Colors } from '../../../terminal/colors.js';
import type { ChangeFormat } from './change-format.js';
import type { ChangeReport } from './change-report.js';
import { githubChanges } from './github.js';
import { jsonChanges } from './json.js';
import { junitChanges } from './junit.js';
import { markdownChanges } from './markdown.js';
import { sarifChanges } from './sarif.js';
import { textChanges } from './text.js';

const FORMATTERS: Readonly<Record<ChangeFormat, (report: ChangeReport, colors: Colors) => string>> = {
  text: textChanges,
  json: jsonChanges,
  markdown: markdownChanges,
  github: githubChanges,
  sarif: sarifChanges,
  junit: junitChanges,
};

/** Returns a report of changes in a format, with a line break at its end. */
export function formatChanges(format: ChangeFormat, report: ChangeReport, colors: Colors): string {
  return FORMATTERS[format](report, colors);
}
