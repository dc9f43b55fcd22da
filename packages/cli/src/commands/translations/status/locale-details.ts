import { escapeForTerminal } from '@error-contracts/runtime/text';
import type { KnownTranslation } from '@error-contracts/translations';
import type { LineCommit } from '../../../history/blame.js';
import { plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import { type LocaleReport, placesIn, type StatusReport } from './status-report.js';

/** Returns the lines about what needs somebody in one language. */
export function localeDetails(
  status: LocaleReport,
  { draft, changes, shown }: StatusReport,
  colors: Colors,
): readonly string[] {
  const { locale, open, unrecorded } = status;
  const { file, at } = placesIn(draft, locale);
  const stale = open.filter(({ state }) => state === 'stale');
  const lines = stale.slice(0, shown).flatMap((known) => {
    const { line, column } = at(known.name);
    return staleLines(known, `${file}:${line}:${column}`, changes.get(known.name), colors);
  });
  const more = stale.length - shown;
  return [
    ...(lines.length === 0 ? [] : ['', colors.bold(`${escapeForTerminal(locale)}: ${stale.length} stale`), ...lines]),
    ...(more > 0 ? [`  … and ${more} more; --all shows them.`] : []),
    ...(['draft', 'missing'] as const).flatMap((state) => {
      const names = open.filter((one) => one.state === state).map(({ name }) => name);
      return names.length === 0
        ? []
        : ['', `${colors.bold(`${escapeForTerminal(locale)}: ${names.length} ${state}`)}  ${list(names, shown)}`];
    }),
    ...(unrecorded === 0 || !draft.provenance.some(({ tag }) => tag === locale)
      ? []
      : [
          '',
          `${colors.yellow('note:')} ${plural(unrecorded, 'text')} in ${escapeForTerminal(file)} ${unrecorded === 1 ? 'was' : 'were'} edited there. Run error-contracts translations record.`,
        ]),
  ];
}

function staleLines(
  known: KnownTranslation,
  place: string,
  change: LineCommit | undefined,
  colors: Colors,
): readonly string[] {
  const { name, target = '', previousSource = '', source, impact } = known;
  const kind = impact === 'major' ? colors.red(' major: readers get the source') : '';
  return [
    `  ${colors.yellow(escapeForTerminal(name))}  ${escapeForTerminal(place)}${kind}`,
    `    ${colors.dim('was:')} ${colors.red(escapeForTerminal(previousSource))}`,
    `    ${colors.dim('now:')} ${colors.green(escapeForTerminal(source))}${changeText(change, colors)}`,
    `    ${colors.dim('has:')} ${escapeForTerminal(target)}`,
  ];
}

function changeText(line: LineCommit | undefined, colors: Colors): string {
  if (line === undefined) return '';
  if (!line.isCommitted) return `  ${colors.dim('(not committed yet)')}`;
  const day = new Date(line.time * 1000).toISOString().slice(0, 10);
  const who = `(${line.author}, ${day}, ${line.commit.slice(0, 7)}: ${line.summary})`;
  return `  ${colors.dim(escapeForTerminal(who))}`;
}

function list(names: readonly string[], shown: number): string {
  const more = names.length - shown;
  return `${names.slice(0, shown).map(escapeForTerminal).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
