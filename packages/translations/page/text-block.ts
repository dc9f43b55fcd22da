import type { ReportData, ReportLanguage, ReportText } from '../src/report/report-data.ts';
import { type Content, element } from './elements.ts';
import { markedText } from './marked-text.ts';

/** Returns a text as it is written, as readers see it, and what is wrong with it. */
export function textBlock(
  { text, forms = [], findings = [] }: ReportText,
  { tag, direction }: ReportLanguage,
  rules: ReportData['rules'],
): readonly Content[] {
  const language = { lang: tag, dir: direction };
  return [
    text === undefined ? undefined : element('p', { class: 'text', ...language }, ...markedText(text, findings)),
    forms.length === 0 ? undefined : formsTable(forms, language),
    findings.length === 0 ? undefined : findingsList(findings, rules),
  ];
}

type Language = Readonly<Record<'lang' | 'dir', string>>;

function formsTable(forms: NonNullable<ReportText['forms']>, language: Language): HTMLElement {
  return element(
    'table',
    { class: 'forms' },
    element('caption', { class: 'hidden' }, 'As readers see it, with example values'),
    ...forms.map(({ label, text }) =>
      element(
        'tr',
        {},
        label === '' ? undefined : element('th', { scope: 'row' }, label),
        element('td', language, text),
      ),
    ),
  );
}

function findingsList(findings: NonNullable<ReportText['findings']>, rules: ReportData['rules']): HTMLElement {
  return element(
    'ol',
    { class: 'findings' },
    ...findings.map(({ severity, message, help, rule }) =>
      element(
        'li',
        { class: severity },
        element('b', {}, severity),
        ` ${message} `,
        element('span', { class: 'help' }, help),
        ' ',
        element('span', { class: 'rule', title: rules[rule]?.description }, rules[rule]?.name ?? ''),
      ),
    ),
  );
}
