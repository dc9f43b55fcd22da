import { describeChange, type MarkedChange, type Verdict } from '@error-contracts/catalog/compare';
import { escapeForLog } from '@error-contracts/runtime/text';
import { diagnosticText } from '../../../report/diagnostic-lines.js';
import { plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import type { ChangeReport } from './change-report.js';
import { changeRows, type Row } from './change-rows.js';
import { changeSummary } from './change-summary.js';
import { verdictTitles } from './verdict-titles.js';

/** As many of each verdict as a person reads. */
const SHOWN = 20;

const VERDICTS: readonly Verdict[] = ['forbidden', 'major', 'minor', 'patch'];

const PAINT = { forbidden: 'red', major: 'red', minor: 'yellow', patch: 'dim' } as const;

/** Returns changes for people: grouped by verdict, with help for the serious ones; the needed bump comes last. */
export function textChanges(report: ChangeReport, colors: Colors): string {
  const { before, after, changes, diagnostics, all } = report;
  const counted = changes.filter(({ accepted }) => accepted === undefined);
  const accepted = changes.filter((change) => change.accepted !== undefined);
  const groups = VERDICTS.map((verdict) => {
    const group = counted.filter((change) => change.verdict === verdict);
    const title = `${colors[PAINT[verdict]](colors.bold(verdict))}  ${verdictTitles[verdict]}`;
    return groupText(title, group, all, colors);
  });
  return [
    colors.dim(`${escapeForLog(before.title)} -> ${escapeForLog(after.title)}`),
    ...groups.filter((text) => text !== ''),
    ...(accepted.length === 0 ? [] : [groupText(colors.bold('accepted'), accepted, all, colors)]),
    ...diagnostics.map((diagnostic) => diagnosticText(diagnostic, colors).trimEnd()),
    changeSummary(report, colors),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

function groupText(title: string, changes: readonly MarkedChange[], all: boolean, colors: Colors): string {
  if (changes.length === 0) return '';
  const shown = all ? changes : changes.slice(0, SHOWN);
  const hidden = changes.length - shown.length;
  const lines = changeRows(shown).flatMap((row) => rowLines(row, colors));
  const rest = hidden === 0 ? [] : [colors.dim(`  … and ${plural(hidden, 'more change')}; --all shows every one.`)];
  return [title, ...lines, ...rest].join('\n');
}

const INDENT = '        ';

function rowLines({ change, cells, values }: Row, colors: Colors): readonly string[] {
  const [code, name, rule, where] = cells;
  const first = [
    `  ${colors.bold(code)}  ${name}  ${colors.cyan(rule)}`,
    ...(where === '' ? [] : [where]),
    ...(values.layout === 'beside' ? [besideText(values)] : []),
  ].join('  ');
  const below =
    values.layout === 'below'
      ? [
          ...(values.from === undefined ? [] : [colors.red(`${INDENT}- ${short(values.from)}`)]),
          ...(values.to === undefined ? [] : [colors.green(`${INDENT}+ ${short(values.to)}`)]),
        ]
      : [];
  return [first.trimEnd(), ...below, ...remarks(change, colors)];
}

function besideText({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): string {
  if (from === undefined) return escapeForLog(to ?? '');
  return `${escapeForLog(from)} -> ${to === undefined ? 'none' : escapeForLog(to)}`;
}

function remarks(change: MarkedChange, colors: Colors): readonly string[] {
  const { verdict, warning, accepted } = change;
  if (accepted !== undefined) {
    const { person, expires, reason } = accepted;
    return [`${INDENT}${colors.dim(`${escapeForLog(person)}, until ${expires}: ${escapeForLog(reason)}`)}`];
  }
  const { sentence, help } = describeChange(change);
  const breaks = verdict === 'forbidden' || verdict === 'major';
  return [
    // The row of a forbidden change does not explain it.
    ...(verdict === 'forbidden' ? [`${INDENT}${escapeForLog(sentence)}`] : []),
    ...(warning === undefined ? [] : [`${INDENT}${colors.yellow('note:')} ${escapeForLog(warning)}`]),
    ...(help === undefined || !(breaks || warning !== undefined) ? [] : [`${INDENT}help: ${escapeForLog(help)}`]),
  ];
}

const LONGEST = 160;

function short(text: string): string {
  return escapeForLog(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
