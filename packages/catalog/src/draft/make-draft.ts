import type { Code } from '../contract.js';
import type { CatalogEntry } from '../embedded/catalog.js';
import { isJsonObject, type Json } from '../json.js';
import type { Message } from '../message/message.js';
import { parseMessage } from '../message/parse-message.js';
import { judgeTranslation } from '../provenance/judge-translation.js';
import { readProvenance } from '../provenance/read-provenance.js';
import type { Sources } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import { codeKindOf, codeOf } from './code-kind.js';
import { type DomainFinder, domainFinder } from './domain-finder.js';
import type { Draft, DraftEntry, DraftGlossary, DraftLocale, DraftProvenance } from './draft.js';
import { defaultsOf, entriesIn, type FileDefaults } from './file-of-errors.js';
import { type RangeFinder, rangeFinder } from './range-of.js';
import { catalogShape, glossaryShape, includedShape, localeShape } from './shape.js';
import type { Violation } from './violation.js';

/** As `maxLength` in the schemas. */
const LONGEST_TEXT = 1_000_000;

/** Returns a draft of the files, and every place at which they do not match their JSON Schemas. */
export function makeDraft(
  { catalog: file, included = [], locales, glossaries, provenance = [] }: Sources & { readonly catalog: SourceFile },
  released?: ReadonlyMap<string, Code>,
): { readonly draft: Draft; readonly violations: readonly Violation[] } {
  const ownViolations = catalogShape(file);
  const parts = included.map((part) => ({ file: part.file, violations: includedShape(part) }));
  const broken = brokenParts(ownViolations);
  const { errors: _, ...head } = isJsonObject(file.value) ? file.value : {};
  const validHead: Draft['head'] = Object.fromEntries(Object.entries(head).filter(([name]) => !broken.has(name)));
  const domainFor = domainFinder(validHead.ranges, validHead.name, validHead.domain);
  const rangeOf = rangeFinder(validHead.ranges);
  const entries = new Map<string, DraftEntry>();
  const names = new Set<string>();
  const places = new Map<string, SourceFile>();
  for (const part of [{ file, violations: ownViolations }, ...parts]) {
    const brokenHere = brokenParts(part.violations);
    const defaults = part.file === file ? {} : defaultsOf(part.file, brokenHere);
    for (const [name, value] of entriesIn(part.file)) {
      // That a name is in two files is reported by names-are-in-one-file.
      if (names.has(name)) continue;
      names.add(name);
      if (part.file !== file) places.set(name, part.file);
      if (brokenHere.has(`errors/${name}`)) continue;
      entries.set(name, draftEntry(name, value as unknown as CatalogEntry, defaults, { domainFor, rangeOf }));
    }
  }
  const known = provenance.map((one) => readProvenance(one.tag, one.file));
  const records = known.map((one) => one.provenance);
  const texts = locales.map(({ tag, file: localeFile }) => draftLocale(tag, localeFile, entries, records));
  const sourceCopy = texts.find(({ tag }) => tag === validHead.sourceLocale);
  const draft: Draft = {
    file,
    included,
    head: validHead,
    entries,
    names,
    places,
    codeKind: codeKindOf([...entries.values()].map(({ value }) => value)),
    locales: texts.filter((locale) => locale !== sourceCopy),
    ...(sourceCopy === undefined ? {} : { sourceCopy }),
    provenance: records,
    glossaries: glossaries.map(({ tag, file: glossaryFile }) => draftGlossary(tag, glossaryFile)),
    ...(released === undefined ? {} : { released }),
  };
  const shapes = [...ownViolations, ...parts.flatMap((part) => part.violations)];
  const violations = [
    ...shapes,
    ...(shapes.length === 0 && parts.length > 0 && names.size === 0 ? [withoutErrors(file)] : []),
    ...locales.flatMap((locale) => localeShape(locale.file)),
    ...glossaries.flatMap((glossary) => glossaryShape(glossary.file)),
    ...known.flatMap((one) => one.violations),
  ];
  return { draft, violations };
}

function withoutErrors(file: SourceFile): Violation {
  const message = 'Neither the catalogue nor a file that it includes has an error.';
  return { file, path: ['include'], message, help: 'Add at least one.' };
}

/** Returns the properties of the catalogue, and the entries, that have something of the wrong shape in them. */
function brokenParts(violations: readonly Violation[]): ReadonlySet<string> {
  return new Set(
    violations.map(({ path: [first, second] }) => (first === 'errors' ? `errors/${second}` : String(first))),
  );
}

function draftEntry(
  name: string,
  value: CatalogEntry,
  defaults: FileDefaults,
  { domainFor, rangeOf }: { readonly domainFor: DomainFinder; readonly rangeOf: RangeFinder },
): DraftEntry {
  const code = codeOf(name, value);
  const owner = defaults.owner ?? rangeOf(code)?.owner;
  return {
    name,
    code,
    value: hasDomain(value) ? value : { ...value, domain: domainFor(code, defaults) },
    ...(owner === undefined ? {} : { owner }),
    message: parsed(value.message),
  };
}

function hasDomain(value: CatalogEntry): value is DraftEntry['value'] {
  return value.domain !== undefined;
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
    // A longer one does not match its schema, and would take the other rules for ever.
    if (typeof text !== 'string' || text.length > LONGEST_TEXT) continue;
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
