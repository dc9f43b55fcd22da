import { type Code, wordsOfCode } from '@error-contracts/catalog';
import type { ImportedChange, Rejection } from '@error-contracts/importer';
import { quoted } from '@error-contracts/importer';
import { escapeForLog } from '@error-contracts/runtime/text';
import { codeText } from '../../report/code-text.js';
import { countText, plural } from '../../report/quantities.js';
import type { Colors } from '../../terminal/colors.js';
import { padEnd, textWidth } from '../../terminal/text-width.js';
import { columnLines } from './column-lines.js';
import type { ImportReport } from './import-report.js';

/** As many of a kind as a person reads. */
const SHOWN = 20;

/** Returns the report of an import for people: what is new, what differs, what is gone, and what to do next. */
export function importText(report: ImportReport, all: boolean, colors: Colors): string {
  const { path, target, locale, plan, isNew, tables } = report;
  const shown = all ? Number.POSITIVE_INFINITY : SHOWN;
  const place = (line: number) => colors.dim(`line ${line}`);
  const into = `${escapeForLog(target)}${locale === undefined ? '' : ` (${escapeForLog(locale)})`}`;
  const width = widths([...plan.added, ...plan.changed, ...plan.missing], plan.unknown);
  const group = <Item>(title: string, items: readonly Item[], lines: (item: Item) => readonly string[]) =>
    section([title, items.length], items.slice(0, shown).flatMap(lines), items.length - shown, colors);
  return [
    `${colors.bold(escapeForLog(path))} -> ${isNew ? 'new ' : ''}${into}`,
    '',
    ...columnLines(tables, all, colors),
    ...group(colors.green('added'), plan.added, (one) => [
      `${head(one, width)}  ${text(one.text)}  ${place(one.line)}`,
      ...rejectionLines(one.rejection, colors),
    ]),
    ...group(colors.yellow('changed'), plan.changed, (one) =>
      changedLines(one, head(one, width), place(one.line), colors),
    ),
    ...group(colors.red('missing'), plan.missing, (one) => [
      `${head(one, width)}  ${text(one.text)}${one.dropped ? `  ${colors.dim('was in the document')}` : ''}`,
    ]),
    ...group(colors.red('unknown'), plan.unknown, (one) => [
      `  ${padEnd(codeText(one.code), width.code)}  ${text(one.text)}  ${place(one.line)}`,
    ]),
    ...group('remarks', report.remarks, ({ line, column, message, help }) => [
      `  ${colors.dim(`${escapeForLog(path)}:${line}:${column}`)}  ${escapeForLog(message)} ${escapeForLog(help)}`,
    ]),
    summary(report, colors),
    ...nextSteps(report).map((step) => `${colors.cyan('next:')} ${escapeForLog(step)}`),
    '',
  ].join('\n');
}

interface Widths {
  readonly code: number;
  readonly name: number;
}

type Named = { readonly code: Code; readonly name: string };

function widths(items: readonly Named[], unknown: readonly Pick<Named, 'code'>[]): Widths {
  const longest = (texts: readonly string[]) => texts.reduce((most, one) => Math.max(most, textWidth(one)), 0);
  return {
    code: Math.min(40, longest([...items, ...unknown].map(({ code }) => codeText(code)))),
    name: Math.min(40, longest(items.map(({ name }) => name))),
  };
}

function section(
  [title, count]: readonly [title: string, count: number],
  lines: readonly string[],
  hidden: number,
  colors: Colors,
): readonly string[] {
  if (count === 0) return [];
  const more = hidden > 0 ? [colors.dim(`  … and ${countText(hidden)} more; --all shows every one.`)] : [];
  return [`${title} ${countText(count)}`, ...lines, ...more, ''];
}

function head({ code, name }: Named, width: Widths): string {
  return `  ${padEnd(codeText(code), width.code)}  ${padEnd(name, width.name)}`;
}

function changedLines(change: ImportedChange, start: string, place: string, colors: Colors): readonly string[] {
  const { before = '', text: after, defaults = [], rejection } = change;
  return [
    `${start}  ${place}`,
    `    ${colors.red(`- ${text(before)}`)}`,
    `    ${colors.green(`+ ${text(after)}`)}`,
    ...defaults.map((one) => `    default of ${escapeForLog(one)}`),
    ...rejectionLines(rejection, colors),
  ];
}

function rejectionLines(rejection: Rejection | undefined, colors: Colors): readonly string[] {
  if (rejection === undefined) return [];
  const { reason, help } = rejection;
  return [`    ${colors.yellow('note:')} not taken. ${escapeForLog(reason)}`, `    help: ${escapeForLog(help)}`];
}

const LONGEST = 200;

/** Returns a text on one line. */
function text(value: string): string {
  const line = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return escapeForLog(line);
}

function summary({ plan, written }: ImportReport, colors: Colors): string {
  const { added, changed, missing, unknown, same } = plan;
  const counts = [
    taken(added, 'added'),
    taken(changed, 'changed'),
    missing.length > 0 ? `${countText(missing.length)} missing` : '',
    unknown.length > 0 ? `${countText(unknown.length)} unknown` : '',
  ];
  const reported = counts.filter((count) => count !== '');
  const line = [...reported, `${countText(same)} same`].join(', ');
  if (written) return `${colors.green('Written:')} ${line}.`;
  return reported.length === 0 ? colors.green(`${line}: nothing to do.`) : `${line}.`;
}

/** `2 of 5 added` if a person must decide on three of them. */
function taken(changes: readonly ImportedChange[], what: string): string {
  if (changes.length === 0) return '';
  const all = countText(changes.length);
  const open = changes.filter(({ rejection }) => rejection === undefined).length;
  return open === changes.length ? `${all} ${what}` : `${countText(open)} of ${all} ${what}`;
}

function nextSteps({ path, plan, written, target, isNew, translates, translations }: ImportReport): readonly string[] {
  const changes = [...plan.added, ...plan.changed];
  const open = changes.filter(({ rejection }) => rejection === undefined);
  const nameless = open.filter(({ name, code, before }) => {
    return before === undefined && name.startsWith(`ERROR_${wordsOfCode(code)}`);
  });
  const reworded = open.filter(({ before }) => before !== undefined);
  const steps: readonly (readonly [applies: boolean, step: string])[] = [
    [
      !written && open.length > 0,
      `nothing is written yet; add --write for ${plural(open.length, 'change')} to ${target}.`,
    ],
    [
      open.length < changes.length,
      `decide on what was not taken: ${plural(changes.length - open.length, 'difference')}.`,
    ],
    [
      written && nameless.length > 0 && !translates,
      `give ${plural(nameless.length, 'error')} a name before the first release: names are permanent. Import again into a new catalogue with --names-from and a document with English texts, or rename them; error-contracts check lists them.`,
    ],
    [
      written && isNew && !translates,
      'look at "envelope", "ranges", the statuses and the domains: no document has them all.',
    ],
    ...translations.map((tag): readonly [boolean, string] => [
      !translates,
      `the document has texts in ${tag} too: error-contracts import ${quoted(path)} --locale ${tag} --write.`,
    ]),
    [written && reworded.length > 0 && !translates, `review the translations of ${plural(reworded.length, 'text')}.`],
    [
      plan.missing.some(({ dropped }) => dropped),
      'the vendor no longer lists some errors: deprecate those that are no longer sent, with error-contracts deprecate NAME.',
    ],
  ];
  return steps.flatMap(([applies, step]) => (applies ? [step] : []));
}
