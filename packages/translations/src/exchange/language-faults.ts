import type { Diagnostic } from '@error-contracts/catalog';
import { fileDiagnostic } from '../formats/file-diagnostics.js';
import { areSameLanguage } from './are-same-language.js';
import type { TranslationImport } from './import-request.js';

/**
 * Returns why the languages that a file names are not those of an import. A file may name none. Another source language is a
 * warning: some tools write any, and each source text is compared anyway.
 */
export function languageFaults({ now, read, path }: TranslationImport): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (read.locale !== undefined && !areSameLanguage(read.locale, now.locale)) {
    const message = `The file is in ${shown(read.locale)}, and ${now.locale} is to be imported.`;
    const isTag = TAG.test(read.locale);
    const help = `${isTag ? `Import it with --locale ${read.locale}, or name` : 'Name'} a file in ${now.locale}.`;
    faults.push(fileDiagnostic(RULE, path, [message, help]));
  }
  if (read.sourceLocale !== undefined && !areSameLanguage(read.sourceLocale, now.sourceLocale)) {
    const message = `The file says that its source language is ${shown(read.sourceLocale)}, and it is ${now.sourceLocale}.`;
    const help = 'Look at what the import takes: each text must have been translated from the source of today.';
    faults.push({ ...fileDiagnostic(RULE, path, [message, help]), severity: 'warning' });
  }
  return faults;
}

const RULE = 'exchange-files-fit-the-language';

/** A file can say anything, and only a tag belongs into a command. */
const TAG = /^[A-Za-z0-9]{1,8}(?:[-_][A-Za-z0-9]{1,8}){0,4}$/;

function shown(tag: string): string {
  return JSON.stringify(tag.slice(0, 40));
}
