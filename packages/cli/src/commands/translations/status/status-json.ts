import type { KnownTranslation } from '@error-contracts/translations';
import type { LineCommit } from '../../../history/blame.js';
import { jsonText } from '../../../report/json-text.js';
import { type LocaleReport, percentOf, type StatusReport } from './status-report.js';

/** Returns the report as one JSON object, with every text that needs somebody. */
export function statusJson(report: StatusReport): string {
  const { draft, locales } = report;
  const { name = '', sourceLocale = '' } = draft.head;
  return jsonText({
    ok: locales.every(({ isEnough }) => isEnough),
    catalog: name,
    sourceLocale,
    locales: locales.map((locale) => localeJson(locale, report)),
  });
}

function localeJson(status: LocaleReport, { draft, changes, placeOf }: StatusReport): object {
  const { locale, counts, total, done, open, unrecorded, threshold, isEnough } = status;
  const file = draft.locales.find(({ tag }) => tag === locale)?.file.path;
  const namesOf = (state: KnownTranslation['state']): readonly string[] =>
    open.filter((one) => one.state === state).map(({ name }) => name);
  return {
    locale,
    file,
    total,
    done,
    percent: percentOf(status),
    threshold: threshold ?? null,
    isEnough,
    counts,
    unrecorded,
    stale: open
      .filter(({ state }) => state === 'stale')
      .map(({ name, entry, target, source, previousSource, impact }) => ({
        name,
        code: entry.code,
        ...placeOf(locale, name),
        target,
        previousSource,
        source,
        impact,
        changed: changeJson(changes.get(name)),
      })),
    drafts: namesOf('draft'),
    missing: namesOf('missing'),
  };
}

function changeJson(line: LineCommit | undefined): object | null {
  if (line === undefined || !line.isCommitted) return null;
  const { commit, author, time, summary } = line;
  return { commit, author, date: new Date(time * 1000).toISOString(), summary };
}
