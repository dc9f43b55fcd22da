import { escapeForLog } from '@error-contracts/runtime/text';
import { countText, plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import { bar, barLegend } from './bar.js';
import { openNames } from './open-names.js';
import { staleTexts } from './stale-texts.js';
import { type LocaleReport, percentOf, type StatusReport } from './status-report.js';

/** Returns the report for a person: a line with a bar for each language, then what needs somebody. */
export function statusText(report: StatusReport, colors: Colors): string {
  const { draft, locales } = report;
  const { name = '', sourceLocale = '' } = draft.head;
  const width = locales.reduce((most, { locale }) => Math.max(most, locale.length), 0);
  const head = `${name}: ${plural(draft.entries.size, 'text')} in ${sourceLocale}`;
  const rows = locales.map((locale) => row(locale, width, colors));
  const details = [...staleTexts(report, colors), ...openNames(report, colors)];
  return `${[colors.bold(escapeForLog(head)), '', ...rows, '', barLegend(colors), ...details].join('\n')}\n`;
}

function row(status: LocaleReport, width: number, colors: Colors): string {
  const { locale, counts, total, done, threshold, isEnough } = status;
  const approved = counts.reviewed + counts.final;
  const facts = [
    `${countText(done)} of ${countText(total)}`,
    ...(approved === 0 ? [] : [`${countText(approved)} reviewed`]),
    ...(['stale', 'draft', 'missing'] as const).flatMap((state) =>
      counts[state] === 0 ? [] : [`${countText(counts[state])} ${state}`],
    ),
    ...(isEnough ? [] : [colors.red(`below ${threshold} %`)]),
  ];
  const percent = `${String(percentOf(status)).padStart(3)} %`;
  return `${escapeForLog(locale).padEnd(width)}  ${bar(counts, total, colors)}  ${percent}  ${facts.join(', ')}`;
}
