import type { ReportData } from '../src/report/report-data.ts';
import { addressOf } from './address.ts';
import { element } from './elements.ts';
import type { Filter } from './filter.ts';

const STATES = ['missing', 'stale', 'draft', 'translated', 'reviewed', 'final'] as const;

/** Returns the rows of the table of languages. Each number is a link to what it counts. */
export function summaryRows(data: ReportData): readonly Node[] {
  const heads = ['Language', 'Done', ...STATES, 'errors', 'warnings'];
  return [
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...data.locales.map(({ name, tag }, index) => languageRow(data, name, tag, index))),
  ];
}

function languageRow({ entries }: ReportData, name: string, locale: string, index: number): Node {
  const counts = new Map<string, number>();
  for (const { translations } of entries) {
    const { state = 'missing', findings = [] } = translations[index] ?? {};
    for (const key of [state, ...new Set(findings.map(({ severity }) => severity))]) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const done = ['translated', 'reviewed', 'final'].reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const cell = (key: string, filter: Partial<Filter>): Node => {
    const count = counts.get(key) ?? 0;
    const link =
      count === 0 ? '–' : element('a', { href: addressOf({ locale, ...filter }) }, count.toLocaleString('en'));
    return element('td', {}, link);
  };
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('a', { href: addressOf({ locale }) }, name)),
    element(
      'td',
      { class: 'done' },
      element('meter', { value: done, max: Math.max(entries.length, 1), 'aria-label': `${name}, done` }),
      ` ${percent(done, entries.length)}`,
    ),
    ...STATES.map((state) => cell(state, { state })),
    cell('error', { rule: 'error' }),
    cell('warning', { rule: 'warning' }),
  );
}

/** Rounded down: 100 % is all of them. */
function percent(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((100 * part) / whole)} %`;
}
