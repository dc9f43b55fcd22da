import { escapeForLog } from '@error-contracts/runtime/text';
import type { FileChange } from '../../editing/patch.js';
import { jsonText } from '../../report/json-text.js';
import type { Colors } from '../../terminal/colors.js';

/** What `init` did. */
export interface InitReport {
  /** False for a dry run. */
  readonly written: boolean;
  readonly created: readonly string[];
  readonly edited: readonly string[];
  /** The files that were there and stay as they are. */
  readonly kept: readonly string[];
  readonly notes: readonly string[];
  /** What to do next: a command, or a sentence. */
  readonly next: readonly string[];
  /** The change, for a dry run. */
  readonly patch: string | undefined;
}

/** Returns the report as text or as one JSON object, with a line break at its end. */
export function initReport(format: 'text' | 'json', report: InitReport, colors: Colors): string {
  if (format === 'json') return jsonText({ ok: true, ...report });
  const { written, patch, kept, notes, next, created, edited } = report;
  const changed = created.length + edited.length > 0;
  return [
    ...(patch === undefined ? [] : [patch]),
    ...fileLines(report, colors),
    ...kept.map((file) => `  ${colors.dim('kept')}    ${escapeForLog(file)}`),
    ...(written || !changed ? [] : [colors.bold('A dry run: nothing was written.')]),
    ...(changed ? [] : ['Everything is there already: nothing was written.']),
    ...notes.map((note) => `${colors.yellow('note:')} ${escapeForLog(note)}`),
    ...next.map((step) => `${colors.cyan('next:')} ${escapeForLog(step)}`),
    '',
  ].join('\n');
}

/** Returns a line for each file that is new or edited. */
export function fileLines(
  { created, edited }: Pick<InitReport, 'created' | 'edited'>,
  colors: Colors,
): readonly string[] {
  return [
    ...created.map((file) => `  ${colors.green('new')}     ${escapeForLog(file)}`),
    ...edited.map((file) => `  ${colors.yellow('edited')}  ${escapeForLog(file)}`),
  ];
}

/** Returns the names of the files that are new, and of those that are edited. */
export function namesOf(changes: readonly FileChange[]): Pick<InitReport, 'created' | 'edited'> {
  const named = (isNew: boolean) => changes.filter((one) => (one.isNew ?? false) === isNew).map(({ file }) => file);
  return { created: named(true), edited: named(false) };
}
