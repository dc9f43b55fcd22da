import type { Catalog, CatalogEntry } from '../embedded/catalog.js';
import { isJsonObject } from '../json.js';
import type { Message } from '../message/message.js';
import { parseMessage } from '../message/parse-message.js';
import { judgeTranslation } from '../provenance/judge-translation.js';
import { readProvenance } from '../provenance/read-provenance.js';
import type { TaggedFile } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import type { Draft, DraftEntry, DraftGlossary, DraftLocale, DraftProvenance } from './draft.js';
import { catalogShape, glossaryShape, localeShape } from './shape.js';
import type { Violation } from './violation.js';

/** Returns a draft of the files, and every place at which they do not match their JSON Schemas. */
export function makeDraft(
  file: SourceFile,
  localeFiles: readonly TaggedFile[],
  glossaryFiles: readonly TaggedFile[],
  released?: ReadonlyMap<string, number>,
  provenanceFiles: readonly TaggedFile[] = [],
): { readonly draft: Draft; readonly violations: readonly Violation[] } {
  const shapes = provenanceFiles.map(({ tag, file: provenanceFile }) => readProvenance(tag, provenanceFile));
  const violations = [
    ...catalogShape(file),
    ...localeFiles.flatMap((locale) => localeShape(locale.file)),
    ...glossaryFiles.flatMap((glossary) => glossaryShape(glossary.file)),
    ...shapes.flatMap(({ violations: broken }) => broken),
  ];
  const broken = brokenParts(violations.filter((violation) => violation.file === file));
  const { errors, ...head } = isJsonObject(file.value) ? file.value : {};
  const allEntries = isJsonObject(errors) ? Object.entries(errors) : [];
  const entries = new Map<string, DraftEntry>();
  for (const [name, value] of allEntries) {
    if (!broken.has(`errors/${name}`)) entries.set(name, draftEntry(name, value as unknown as CatalogEntry));
  }
  const validHead = Object.fromEntries(Object.entries(head).filter(([name]) => !broken.has(name)));
  const provenance = shapes.map(({ provenance: one }) => one);
  const texts = localeFiles.map(({ tag, file: localeFile }) => draftLocale(tag, localeFile, entries, provenance));
  const sourceCopy = texts.find(({ tag }) => tag === validHead.sourceLocale);
  const draft: Draft = {
    file,
    head: validHead as Partial<Omit<Catalog, 'errors'>>,
    entries,
    names: new Set(allEntries.map(([name]) => name)),
    locales: texts.filter((locale) => locale !== sourceCopy),
    ...(sourceCopy === undefined ? {} : { sourceCopy }),
    provenance,
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

function draftLocale(
  tag: string,
  file: SourceFile,
  entries: Draft['entries'],
  provenance: readonly DraftProvenance[],
): DraftLocale {
  const texts = new Map<string, string>();
  const messages = new Map<string, Message>();
  for (const [name, text] of isJsonObject(file.value) ? Object.entries(file.value) : []) {
    if (typeof text !== 'string') continue;
    texts.set(name, text);
    const message = parsed(text);
    if (message !== undefined) messages.set(name, message);
  }
  const withheld = withheldNames(texts, provenance.find((one) => one.tag === tag)?.records, entries);
  return { file, tag, texts, messages, withheld };
}

function withheldNames(
  texts: DraftLocale['texts'],
  records: DraftProvenance['records'] = new Map(),
  entries: Draft['entries'],
): ReadonlySet<string> {
  const names = [...records].flatMap(([name, record]) => {
    // A digest is only made of what can be withheld.
    const source = entries.get(name)?.value.message;
    if (record.edit?.impact !== 'major' || source === undefined || source === record.source) return [];
    return judgeTranslation({ source, target: texts.get(name), record }).impact === 'major' ? [name] : [];
  });
  return new Set(names);
}

function draftGlossary(tag: string, file: SourceFile): DraftGlossary {
  const terms = new Map<string, readonly string[]>();
  for (const [term, forms] of isJsonObject(file.value) ? Object.entries(file.value) : []) {
    if (Array.isArray(forms))
      terms.set(
        term,
        forms.filter((form) => typeof form === 'string'),
      );
  }
  return { file, tag, terms };
}

function parsed(text: string): Message | undefined {
  const result = parseMessage(text);
  return result.ok ? result.message : undefined;
}
