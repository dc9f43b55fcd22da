import type { TranslationState } from '@error-contracts/catalog/provenance';
import { brokenFile, nothingRead, unsupportedFile } from '../file-diagnostics.js';
import { decodeText } from '../text/decode-text.js';
import { decodeLine } from '../text/line-codec.js';
import { readState } from '../text/read-state.js';
import type { ReadTranslations } from '../translation-format.js';
import { collectUnits, namelessUnit, type ReadResult } from '../xliff/read-units.js';
import { type PoEntry, readPoEntries } from './read-po-entries.js';

/** Reads a gettext PO file in UTF-8. Plural rules of its header do not matter: the texts are ICU MessageFormat. */
export function readPo(path: string, bytes: Uint8Array): ReadTranslations {
  const charset = charsetOf(bytes);
  if (charset !== undefined && !/^(utf-?8|us-ascii|ascii|charset)$/i.test(charset)) {
    return nothingRead(unsupportedFile(path, `The file says that it is ${charset}, and only UTF-8 is read.`, RECODE));
  }
  const { text, diagnostic } = decodeText(path, bytes);
  if (text === undefined) return nothingRead({ ...diagnostic, help: RECODE });
  const { entries, fault } = readPoEntries(text.replace(/^\ufeff/, ''));
  if (fault !== undefined) return nothingRead(brokenFile(path, fault.message, BROKEN, { line: fault.line, column: 1 }));
  const fields = headerFields(entries.find(isHeader)?.texts.get('msgstr') ?? '');
  return {
    sourceLocale: fields.get('x-source-language'),
    // A PO file may have a template's empty language.
    locale: fields.get('language')?.replaceAll('_', '-') || undefined,
    ...collectUnits(entries.filter((entry) => !isHeader(entry)).map((entry) => unitOf(path, entry))),
  };
}

const RECODE = 'Make it UTF-8, for example with msgconv --to-code=UTF-8.';
const BROKEN = 'Run msgfmt -c on the file, or export it again.';

/** The header is ASCII in every encoding that PO files have. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  return /"Content-Type:[^"\n]*charset=([A-Za-z0-9_.:-]+)/i.exec(start)?.[1];
}

function isHeader({ texts }: PoEntry): boolean {
  return texts.get('msgid') === '' && !texts.has('msgctxt');
}

function headerFields(header: string): ReadonlyMap<string, string> {
  const fields = header.split('\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return new Map(fields);
}

function unitOf(path: string, { texts, notes, extracted, references, flags, line }: PoEntry): ReadResult {
  const place = { line, column: 1 };
  // Some tools lose the context, and keep where a text comes from.
  const name = texts.get('msgctxt') ?? (references.length === 1 ? references[0] : undefined);
  if (!name) {
    const diagnostic = namelessUnit(path, place, 'msgctxt');
    return { diagnostic: { ...diagnostic, help: 'Give it the name of its error as msgctxt.' } };
  }
  if (texts.has('msgid_plural')) {
    return { diagnostic: unsupportedFile(path, `${name} has plural forms of gettext.`, PLURALS, place) };
  }
  const target = texts.get('msgstr') || undefined;
  const previousSource = texts.get('#| msgid');
  return {
    unit: {
      name,
      source: texts.get('msgid'),
      target,
      state: stateOf(flags.has('fuzzy'), target, previousSource, kept('state', extracted)),
      previousSource,
      notes: withoutFindings(notes).map(decodeLine),
      exported: kept('exported', extracted),
      ...place,
    },
  };
}

/** What pofilter finds is no note of a translator. It stands last, in several lines. */
function withoutFindings(notes: readonly string[]): readonly string[] {
  const first = notes.findIndex((note) => note.startsWith('(pofilter) '));
  return first === -1 ? notes : notes.slice(0, first);
}

const PLURALS = 'Write them inside of the text: {n, plural, one {…} other {…}}.';

function kept(key: string, extracted: readonly string[]): string | undefined {
  return extracted.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
}

/** A tool sets and removes `fuzzy`. No tool knows our line about the state. */
function stateOf(
  isFuzzy: boolean,
  target: string | undefined,
  previousSource: string | undefined,
  line: string | undefined,
): TranslationState {
  const said = readState(line);
  if (target === undefined) return 'missing';
  if (isFuzzy) return said === 'stale' || previousSource !== undefined ? 'stale' : 'draft';
  return said === 'reviewed' || said === 'final' ? said : 'translated';
}
