import { escapeForLog } from '@error-contracts/runtime/text';
import { countText, plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import type { LocaleReport, StatusReport } from './status-report.js';

/** Returns the lines about drafts, missing texts and texts that nobody recorded, for each language. */
export function openNames(report: StatusReport, colors: Colors): readonly string[] {
  const lines = report.locales.flatMap((locale) => {
    const open = [...named(locale, report.shown, colors), ...unrecorded(locale, report, colors)];
    return open.length === 0 ? [] : ['', ...open];
  });
  return [...lines, ...neverRecorded(report, colors)];
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

/** Without a record nobody can see that a source was edited after its translation. */
function neverRecorded({ draft, locales }: StatusReport, colors: Colors): readonly string[] {
  const without = locales.filter(
    ({ locale, unrecorded: count }) => count > 0 && !draft.provenance.some(({ tag }) => tag === locale),
  );
  if (without.length === 0) return [];
  const tags = without.map(({ locale }) => escapeForLog(locale)).join(', ');
  const what = `Nothing is recorded of ${tags}, so an edited source makes no text stale.`;
  return ['', `${colors.yellow('note:')} ${what} Run error-contracts translations record.`];
}

/** A language of which nothing is recorded has one note with the others. */
function unrecorded(status: LocaleReport, { draft }: StatusReport, colors: Colors): readonly string[] {
  const { locale, unrecorded: count } = status;
  if (count === 0 || !draft.provenance.some(({ tag }) => tag === locale)) return [];
  const file = draft.locales.find(({ tag }) => tag === locale)?.file;
  const what = `${plural(count, 'text')} of ${file?.path} ${count === 1 ? 'is' : 'are'} not recorded yet.`;
  return [`${colors.yellow('note:')} ${escapeForLog(what)} Run error-contracts translations record.`];
}
