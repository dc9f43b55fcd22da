import { escapeForLog } from '@error-contracts/runtime/text';
import { countText, plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import type { LocaleReport, StatusReport } from './status-report.js';

/** Returns the lines about drafts, missing texts and texts that nobody recorded, for each language. */
export function openNames(report: StatusReport, colors: Colors): readonly string[] {
  return report.locales.flatMap((locale) => {
    const lines = [...named(locale, report.shown, colors), ...unrecorded(locale, report, colors)];
    return lines.length === 0 ? [] : ['', ...lines];
  });
}

function named({ locale, open }: LocaleReport, shown: number, colors: Colors): readonly string[] {
  return (['draft', 'missing'] as const).flatMap((state) => {
    const names = open.filter((one) => one.state === state).map(({ name }) => escapeForLog(name));
    if (names.length === 0) return [];
    const more = names.length - shown;
    const list = `${names.slice(0, shown).join(', ')}${more > 0 ? ` and ${countText(more)} more` : ''}`;
    return [`${colors.bold(`${escapeForLog(locale)}: ${countText(names.length)} ${state}`)}  ${list}`];
  });
}

/** Before the first file of provenance, nothing is recorded; that is no news. */
function unrecorded(status: LocaleReport, { draft }: StatusReport, colors: Colors): readonly string[] {
  const { locale, unrecorded: count } = status;
  if (count === 0 || !draft.provenance.some(({ tag }) => tag === locale)) return [];
  const file = draft.locales.find(({ tag }) => tag === locale)?.file;
  const what = `${plural(count, 'text')} of ${file?.path} ${count === 1 ? 'is' : 'are'} not recorded yet.`;
  return [`${colors.yellow('note:')} ${escapeForLog(what)} Run error-contracts translations record.`];
}
