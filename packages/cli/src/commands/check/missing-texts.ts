import type { Diagnostic } from '@error-contracts/catalog';
import type { Draft } from '@error-contracts/catalog/draft';
import { plural } from '../../report/quantities.js';

const RULE = 'translations-are-complete';

/**
 * Returns diagnostics with those about missing translations said by name, not by language: an error that was just added is
 * missing in each of ten languages for one reason.
 */
export function withMissingTextsByName(
  diagnostics: readonly Diagnostic[],
  { names, locales }: Draft,
): readonly Diagnostic[] {
  const tags = new Map(locales.map(({ file, tag }) => [file.path, tag]));
  const isOfLocale = ({ rule, file }: Diagnostic): boolean => rule === RULE && tags.has(file);
  const incomplete = diagnostics.filter(isOfLocale);
  if (incomplete.length < 2) return diagnostics;
  const found = new Map(incomplete.map((diagnostic) => [diagnostic.file, diagnostic]));
  const groups = new Map<string, Group>();
  for (const name of names) {
    for (const severity of ['error', 'warning'] as const) {
      const missing = locales.filter(
        ({ file, texts }) => found.get(file.path)?.severity === severity && !texts.has(name),
      );
      const first = missing[0] && found.get(missing[0].file.path);
      if (first === undefined) continue;
      const languages = missing.map(({ tag }) => tag);
      const key = JSON.stringify([severity, languages]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { first, languages, names: [name] });
      else group.names.push(name);
    }
  }
  const merged = [...groups.values()].map(diagnosticOf);
  return [...diagnostics.filter((one) => !isOfLocale(one)), ...merged];
}

/** Names without a text in the same languages. */
interface Group {
  /** The diagnostic of the first language. */
  readonly first: Diagnostic;
  readonly languages: readonly string[];
  readonly names: string[];
}

const SHOWN = 5;

function diagnosticOf({ first, languages, names }: Group): Diagnostic {
  const more = names.length - SHOWN;
  const listed = `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const where =
    languages.length === 1 ? `${languages[0]}` : `${plural(languages.length, 'language')}: ${languages.join(', ')}`;
  const message = `${listed} ${names.length === 1 ? 'has' : 'have'} no text in ${where}.`;
  return { ...first, message, help: helpOf(first, languages) };
}

function helpOf({ severity, help }: Diagnostic, languages: readonly string[]): string {
  // Nothing is wrong yet, and whoever translates knows where: one line is enough.
  if (severity === 'warning') return '';
  return languages.length === 1 ? help : 'Add it to the file of each, or take the languages out of those to complete.';
}
