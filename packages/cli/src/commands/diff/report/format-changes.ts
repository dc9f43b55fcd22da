import type { Colors } from '../../../terminal/colors.js';
import type { ChangeFormat } from './change-format.js';
import type { ChangeReport } from './change-report.js';
import { githubChanges } from './github.js';
import { jsonChanges } from './json.js';
import { junitChanges } from './junit.js';
import { markdownChanges } from './markdown.js';
import { textChanges } from './text.js';

const FORMATTERS: Readonly<Record<ChangeFormat, (report: ChangeReport, colors: Colors) => string | Promise<string>>> = {
  text: textChanges,
  json: jsonChanges,
  markdown: markdownChanges,
  github: githubChanges,
  // It describes rules, and so loads those of every command.
  sarif: async (report) => (await import('./sarif.js')).sarifChanges(report),
  junit: junitChanges,
};

/** Resolves to a report of changes in a format, with a line break at its end. */
export async function formatChanges(format: ChangeFormat, report: ChangeReport, colors: Colors): Promise<string> {
  return await FORMATTERS[format](report, colors);
}
