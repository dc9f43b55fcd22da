import { type ExampleFiles, isJsonObject, type JsonObject, type Severity } from '@error-contracts/catalog';
import { ruleDocuments } from '@error-contracts/catalog/check';
import { textRuleDocuments } from '../../src/checks/text-rule-documents.js';
import { findUnholdable } from '../../src/formats/find-unholdable.js';
import type { FormatId } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';
import { unit } from './exchange.js';

/** A fault of a translation that a rule finds. */
export interface FaultyExample {
  readonly rule: string;
  readonly severity: Severity;
  readonly locale: string;
  /** The project without the faulty texts. */
  readonly files: ExampleFiles;
  /** The faulty texts, by name. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What translators do to placeholders and plurals, with the rule that finds it. */
const syntaxFaults: readonly FaultyExample[] = Object.entries({
  'Höchstens {max Dateien.': 'messages-parse',
  'Höchstens {max}} Dateien.': 'messages-parse',
  'Höchstens {{max}} Dateien.': 'messages-parse',
  'Höchstens ｛max｝ Dateien.': 'messages-parse',
  'Höchstens {max, plural, one {# Datei}}.': 'messages-parse',
  'Höchstens {max, plural, one {eine} one {# Datei} other {# Dateien}}.': 'messages-parse',
  'Höchstens {anzahl} Dateien.': 'placeholders-agree',
  'Höchstens {Max} Dateien.': 'messages-parse',
  'Höchstens alle Dateien.': 'placeholders-agree',
  'Höchstens {max, select, other {viele}} Dateien.': 'placeholder-types-fit',
  'Höchstens {max, plural, one {# Datei} few {# Dateien} other {# Dateien}}.': 'plural-categories-fit-the-language',
}).map(([text, rule]) => ({
  rule,
  severity: 'error',
  locale: 'de',
  files: {
    'catalog.json': {
      errors: { FILES_EXCEEDED: { message: 'At most {max} files.', data: { max: { type: 'integer' } } } },
    },
    'locales/de.json': {},
  },
  texts: { FILES_EXCEEDED: text },
}));

/** The wrong example of every rule about translations: the one whose right example differs in the texts of one language. */
const ruleExamples: readonly FaultyExample[] = [...ruleDocuments(), ...textRuleDocuments()].flatMap((document) => {
  if (document.kind !== 'check') return [];
  const { name: rule, severity, example } = document;
  const { wrong, right } = example;
  const changed = Object.keys(wrong).filter((path) => JSON.stringify(wrong[path]) !== JSON.stringify(right[path]));
  const [path = ''] = changed;
  const [, locale] = /^locales\/(.+)\.json$/.exec(path) ?? [];
  // What is wrong with a file as a whole, or with the copy of the source, no translator can hand back.
  const isText = isJsonObject(wrong[path]) && locale !== undefined && locale !== 'en';
  if (changed.length !== 1 || !isText || rule === 'waivers-are-used') return [];
  const [faulty, sound] = [textsOf(wrong, path), textsOf(right, path)];
  const texts = Object.fromEntries(
    Object.entries(faulty).filter(([name, text]) => typeof sound[name] === 'string' && sound[name] !== text),
  );
  if (Object.keys(texts).length === 0) return [];
  const others = Object.fromEntries(Object.entries(faulty).filter(([name]) => !(name in texts)));
  return [{ rule, severity, locale, files: { ...wrong, [path]: others }, texts }];
});

/** Every fault of the check list. */
export const faultyExamples: readonly FaultyExample[] = [...syntaxFaults, ...ruleExamples].filter(({ texts }) =>
  // A blank text is no translation, so that nothing is taken and nothing is wrong.
  Object.values(texts).every((text) => text.trim() !== ''),
);

/** Returns whether a format can hold the texts of an example. */
export function canHold(format: FormatId, { texts }: FaultyExample): boolean {
  const units = Object.entries(texts).map(([name, target]) => unit(name, { target }));
  return findUnholdable(formats[format], units).length === 0;
}

function textsOf(files: ExampleFiles, path: string): Readonly<Record<string, string>> {
  return (files[path] ?? {}) as JsonObject as Readonly<Record<string, string>>;
}
