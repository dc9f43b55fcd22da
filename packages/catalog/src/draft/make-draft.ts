import type { Catalog, CatalogEntry } from '../embedded/catalog.js';
import { isJsonObject, type Json } from '../json.js';
import type { Message } from '../message/message.js';
import { parseMessage } from '../message/parse-message.js';
import type { TaggedFile } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import type { Draft, DraftEntry, DraftGlossary, DraftLocale } from './draft.js';
import { catalogShape, glossaryShape, localeShape } from './shape.js';
import type { Violation } from './violation.js';

/** Returns a draft of the files, and every place at which they do not match their JSON Schemas. */
export function makeDraft(
  file: SourceFile,
  localeFiles: readonly TaggedFile[],
  glossaryFiles: readonly TaggedFile[],
  released?: ReadonlyMap<string, number>,
): { readonly draft: Draft; readonly violations: readonly Violation[] } {
  const violations = [
    ...catalogShape(file),
    ...localeFiles.flatMap((locale) => localeShape(locale.file)),
    ...glossaryFiles.flatMap((glossary) => glossaryShape(glossary.file)),
  ];
  const broken = brokenParts(violations.filter((violation) => violation.file === file));
  const { errors, ...head } = isJsonObject(file.value) ? file.value : {};
  const allEntries = isJsonObject(errors) ? Object.entries(errors) : [];
  const entries = new Map<string, DraftEntry>();
  for (const [name, value] of allEntries) {
    if (!broken.has(`errors/${name}`)) entries.set(name, draftEntry(name, value as unknown as CatalogEntry));
  }
  const validHead = Object.fromEntries(Object.entries(head).filter(([name]) => !broken.has(name)));
  const draft: Draft = {
    file,
    head: validHead as Partial<Omit<Catalog, 'errors'>>,
    entries,
    names: new Set(allEntries.map(([name]) => name)),
    locales: localeFiles.map(({ tag, file: localeFile }) => draftLocale(tag, localeFile)),
    glossaries: glossaryFiles.map(({ tag, file: glossaryFile }) => draftGlossary(tag, glossaryFile)),
    ...(released === undefined ? {} : { released }),
  };
  return { draft, violations };
}

/** Returns the properties of the catalogue, and the entries, that have something of the wrong shape in them. */
function brokenParts(violations: readonly Violation[]): ReadonlySet<string> {
  return new Set(
    violations.map(({ path: [first, second] }) => (first === 'errors' ? `errors/${second}` : String(first))),
  );
}

function draftEntry(name: string, value: CatalogEntry): DraftEntry {
  return { name, value, message: parsed(value.message) };
}

function draftLocale(tag: string, file: SourceFile): DraftLocale {
  const texts = new Map<string, string>();
  const messages = new Map<string, Message>();
  for (const [name, text] of isJsonObject(file.value) ? Object.entries(file.value) : []) {
    if (typeof text !== 'string') continue;
    texts.set(name, text);
    const message = parsed(text);
    if (message !== undefined) messages.set(name, message);
  }
  return { file, tag, texts, messages };
}

function draftGlossary(tag: string, file: SourceFile): DraftGlossary {
  const terms = new Map<string, readonly string[]>();
  const forbidden = new Map<string, readonly string[]>();
  for (const [term, entry] of isJsonObject(file.value) ? Object.entries(file.value) : []) {
    const [accepted, others] = isJsonObject(entry) ? [entry.accepted, entry.forbidden] : [entry];
    if (Array.isArray(accepted)) terms.set(term, words(accepted));
    if (Array.isArray(others)) forbidden.set(term, words(others));
  }
  return { file, tag, terms, forbidden };
}

function words(values: readonly Json[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}

function parsed(text: string): Message | undefined {
  const result = parseMessage(text);
  return result.ok ? result.message : undefined;
}
