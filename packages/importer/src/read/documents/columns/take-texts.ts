import { type Column, columnOf, freeColumns, type TableView, take } from './table-view.js';
import { areOneLanguage, fitsScript } from './text-language.js';

/** Gives one column the role of the texts in the language that is wanted, and others that of translations. */
export function takeTexts(view: TableView): void {
  const { locale } = view;
  const texts = freeColumns(view).filter(isTexts).toSorted(byPreference);
  const chosen = columnOf(view, 'message') === undefined ? chooseTexts(texts, locale) : undefined;
  if (chosen !== undefined)
    take(view, chosen, { role: 'message', why: whyText(chosen, texts, locale), ...localeOf(chosen) });
  const main = view.columns.find(({ index }) => index === columnOf(view, 'message'));
  for (const column of texts) {
    if (column === main || column.said?.role === 'cause' || column.said?.role === 'comment') continue;
    const tag = foreignLocale(column, main);
    if (tag === undefined) continue;
    const why = column.said?.locale === undefined ? 'the language of its texts' : 'its header names the language';
    take(view, column, { role: 'translation', locale: tag, why });
  }
}

/** Returns whether a column may have the texts of errors: its header says so, or its cells are sentences. */
function isTexts({ isKey, said, profile }: Column): boolean {
  if (isKey || said?.role === 'status' || said?.role === 'domain' || said?.role === 'fix' || said?.role === 'code')
    return false;
  if (said?.role === 'message') return profile.filled === 0 || profile.texts + profile.identifiers > 0;
  return profile.sentences >= 0.5;
}

const ORDER = ['message', 'cause', 'name', undefined, 'comment'];

function byPreference(one: Column, other: Column): number {
  const [a, b] = [ORDER.indexOf(one.said?.role), ORDER.indexOf(other.said?.role)];
  if (a !== b) return a - b;
  if (one.said !== undefined && other.said !== undefined) return one.said.rank - other.said.rank;
  return other.profile.sentences - one.profile.sentences;
}

/** Returns the best column in the wanted language; the best one of all if none is in it. */
function chooseTexts(texts: readonly Column[], locale: string | undefined): Column | undefined {
  if (locale === undefined) return texts.find(({ said }) => said?.locale !== 'en') ?? texts[0];
  const fitting = texts.filter((column) => fitsLanguage(column, locale));
  // A column of identifiers is none of texts if there is a better one.
  const sentences = fitting.filter(({ profile }) => profile.texts >= 0.3);
  return sentences[0] ?? fitting[0] ?? texts[0];
}

/** Returns whether a column can have texts in a language, by its header or by its cells. */
export function fitsLanguage({ said, profile }: Pick<Column, 'said' | 'profile'>, locale: string): boolean {
  if (said?.locale !== undefined) return areOneLanguage(said.locale, locale);
  if (!fitsScript(profile.script, locale)) return false;
  return profile.language === undefined || profile.script !== 'Latn' || areOneLanguage(profile.language, locale);
}

function localeOf({ said }: Column): { readonly locale?: string } {
  return said?.locale === undefined ? {} : { locale: said.locale };
}

function whyText(chosen: Column, texts: readonly Column[], locale: string | undefined): string {
  const { said } = chosen;
  const others = texts.some((column) => column !== chosen && column.said?.role === 'message');
  if (said?.role === 'message')
    return others && locale !== undefined ? `its header and its language (${locale})` : 'its header says so';
  if (said !== undefined) return 'no better column has texts in the language';
  return 'its cells are sentences';
}

/** Returns the language of a column if it is another one than that of the texts. */
function foreignLocale(column: Column, main: Column | undefined): string | undefined {
  const own = column.said?.locale ?? column.profile.language;
  if (main === undefined) return own;
  const theirs = main.said?.locale ?? main.profile.language;
  if (own !== undefined && theirs !== undefined) return areOneLanguage(own, theirs) ? undefined : own;
  if (column.profile.script === main.profile.script) return column.said?.locale;
  // Beside texts in another script, those in Latin letters are English nearly always.
  return own ?? (column.profile.script === 'Latn' ? 'en' : undefined);
}
