import { type Draft, type DraftEntry, parametersOf, safeTag } from '@error-contracts/catalog/draft';
import type { Message } from '@error-contracts/catalog/message';
import { aboutUnit } from '../formats/details/about-unit.js';
import { withSuggestions } from '../memory/with-suggestions.js';
import type { Origins } from '../units/known-translations.js';
import { translationFile } from '../units/translation-file.js';
import type { TranslationUnit } from '../units/translation-unit.js';
import { cutText } from './cut-text.js';
import { type RenderForms, renderedForms } from './rendered-forms.js';
import type { ReportData, ReportEntry, ReportLanguage, ReportText, ReportTranslation } from './report-data.js';
import { type ReportChecks, type ReportFindings, reportFindings } from './report-findings.js';
import { reportLanguage } from './report-language.js';

/** What a report is about, and how its texts are checked. */
export interface ReportRequest extends ReportChecks {
  readonly locales: readonly string[];
  /** Where translations come from that nobody recorded, by language. */
  readonly origins?: ReadonlyMap<string, Origins>;
  /** Returns what a rule demands, by its name. */
  readonly describeRule: (name: string) => string;
}

/** Returns what the page of a report shows: every text of the catalogue, with its translations into some languages. */
export function reportDataOf(draft: Draft, request: ReportRequest): ReportData {
  const findings = reportFindings(draft, request);
  const sourceLocale = draft.head.sourceLocale ?? 'und';
  const languages = request.locales.map((tag) => languageOf(draft, tag, request, findings));
  const render = renderedForms(safeTag(sourceLocale));
  const entries = [...draft.entries.values()].map((entry, index): ReportEntry => {
    const { name, code, value } = entry;
    const about = languages[0]?.units[index];
    return {
      name,
      code,
      context:
        about === undefined
          ? []
          : aboutUnit({ ...about, context: { ...about.context, terms: [] }, suggestions: [] }).map(cutText),
      ...textOf(value.message, entry.message, entry, render),
      ...orAbsent('findings', findings.ofSource(name, value.message)),
      translations: languages.flatMap(({ units, translate }) => {
        const unit = units[index];
        return unit === undefined ? [] : [translate(unit, entry)];
      }),
    };
  });
  return {
    source: reportLanguage(sourceLocale),
    locales: languages.map(({ language }) => language),
    rules: findings.rules.map((name) => ({ name, description: request.describeRule(name) })),
    entries,
  };
}

interface LanguageOfReport {
  readonly language: ReportLanguage;
  readonly units: readonly TranslationUnit[];
  readonly translate: (unit: TranslationUnit, entry: DraftEntry) => ReportTranslation;
}

function languageOf(draft: Draft, tag: string, { origins }: ReportRequest, findings: ReportFindings): LanguageOfReport {
  const file = draft.locales.find((locale) => locale.tag === tag);
  const render = renderedForms(safeTag(tag));
  return {
    language: reportLanguage(tag),
    units: withSuggestions(translationFile(draft, tag, origins?.get(tag))).units,
    translate: ({ name, target, state, previousSource, notes, suggestions = [] }, entry) => ({
      state,
      ...(target === undefined ? {} : textOf(target, file?.messages.get(name), entry, render)),
      ...(previousSource === undefined ? {} : { previousSource: cutText(previousSource) }),
      ...orAbsent('notes', notes.map(cutText)),
      ...orAbsent(
        'similar',
        suggestions.map((one) => ({ ...one, source: cutText(one.source), target: cutText(one.target) })),
      ),
      ...orAbsent('findings', file === undefined ? [] : findings.ofTranslation(file.file, name, target)),
    }),
  };
}

function textOf(whole: string, message: Message | undefined, entry: DraftEntry, render: RenderForms): ReportText {
  const text = cutText(whole);
  if (message === undefined || text !== whole) return { text };
  const forms = render(message, parametersOf(entry));
  if (forms.length === 1 && forms[0]?.text === text) return { text };
  return { text, forms: forms.map(({ label, text: form }) => ({ label: cutText(label), text: cutText(form) })) };
}

function orAbsent<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): { readonly [one in Name]?: readonly Value[] } {
  return values.length === 0 ? {} : ({ [name]: values } as { readonly [one in Name]: readonly Value[] });
}
