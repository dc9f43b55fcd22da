import type { ChangeReport } from './change-report.js';
import { githubChanges } from './github.js';
import { jsonChanges } from './json.js';
import { junitChanges } from './junit.js';
import { markdownChanges } from './markdown.js';
import { sarifChanges } from './sarif.js';
import { textChanges } from './text.js';

/** The name of a format for changes. */
export type ChangeFormat = 'text' | 'json' | 'markdown' | 'github' | 'sarif' | 'junit';

/** Every way to report changes. */
export const changeFormats: Readonly<Record<ChangeFormat, (report: ChangeReport) => string>> = {
  text: textChanges,
  json: jsonChanges,
  markdown: markdownChanges,
  github: githubChanges,
  sarif: sarifChanges,
  junit: junitChanges,
};
