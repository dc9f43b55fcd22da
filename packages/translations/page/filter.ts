import type { ReportData, ReportEntry, ReportTranslation } from '../src/report/report-data.ts';

/** What a person wants to see. An empty value lets everything pass. */
export interface Filter {
  readonly locale: string;
  /** A state, or `open` for all that need somebody. */
  readonly state: string;
  /** The name of a rule, or `any`, `error` or `warning`. */
  readonly rule: string;
  readonly search: string;
}

/** Everything. */
export const NO_FILTER: Filter = { locale: '', state: '', rule: '', search: '' };

/** An entry, and the numbers of the languages to show of it. */
export interface Match {
  readonly entry: ReportEntry;
  readonly shown: readonly number[];
}

/** Returns what matches a filter, in the order of the catalogue. */
export type FindMatches = (filter: Filter) => readonly Match[];

/** Returns a function that finds the entries and languages of a filter. */
export function finder({ entries, locales, rules }: ReportData): FindMatches {
  const texts = entries.map((entry) => ({
    own: searchable([entry.name, String(entry.code), entry.text]),
    translations: entry.translations.map(({ text, notes = [] }) => searchable([text, ...notes])),
  }));
  return ({ locale, state, rule, search }) => {
    const words = searchable([search])
      .split(/\s+/)
      .filter((word) => word !== '');
    const number = rules.findIndex(({ name }) => name === rule);
    return entries.flatMap((entry, index): readonly Match[] => {
      const { own = '', translations = [] } = texts[index] ?? {};
      const ofSource = breaks(entry.findings, rule, number);
      const shown = entry.translations.flatMap((translation, at) => {
        const fits =
          (locale === '' || locales[at]?.tag === locale) &&
          isIn(translation, state) &&
          (rule === '' || ofSource || breaks(translation.findings, rule, number)) &&
          words.every((word) => own.includes(word) || translations[at]?.includes(word));
        return fits ? [at] : [];
      });
      return shown.length === 0 ? [] : [{ entry, shown }];
    });
  };
}

function searchable(texts: readonly (string | undefined)[]): string {
  return texts.join('\n').normalize('NFC').toLowerCase();
}

const OPEN: ReadonlySet<string> = new Set(['missing', 'draft', 'stale']);

function isIn({ state }: ReportTranslation, wanted: string): boolean {
  return wanted === '' || (wanted === 'open' ? OPEN.has(state) : state === wanted);
}

function breaks(findings: ReportTranslation['findings'] = [], rule: string, number: number): boolean {
  return findings.some((finding) => rule === 'any' || finding.severity === rule || finding.rule === number);
}
