import type { Diagnostic } from '@error-contracts/catalog';
import { fileDiagnostic } from '../formats/file-diagnostics.js';
import type { TranslationImport } from './import-request.js';

/** Returns why the languages that a file names are not those of an import. A file may name none. */
export function languageFaults({ now, read, path }: TranslationImport): readonly Diagnostic[] {
  const faults: (readonly [message: string, help: string])[] = [];
  if (read.locale !== undefined && !isSame(read.locale, now.locale)) {
    const message = `The file is in ${shown(read.locale)}, and ${now.locale} is to be imported.`;
    faults.push([message, `Name the language with --locale, or import a file in ${now.locale}.`]);
  }
  if (read.sourceLocale !== undefined && !isSame(read.sourceLocale, now.sourceLocale)) {
    const message = `The file was translated from ${shown(read.sourceLocale)}, and the source language is ${now.sourceLocale}.`;
    faults.push([message, `Export the texts again, and translate them from ${now.sourceLocale}.`]);
  }
  return faults.map((explanation) => fileDiagnostic('exchange-files-fit-the-language', path, explanation));
}

function isSame(said: string, wanted: string): boolean {
  return canonical(said) === canonical(wanted);
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? tag;
  } catch {
    return tag;
  }
}

function shown(tag: string): string {
  return JSON.stringify(tag.slice(0, 40));
}
