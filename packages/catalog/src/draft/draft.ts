import type { Code } from '../contract.js';
import type { Catalog, CatalogEntry } from '../embedded/catalog.js';
import type { TranslationRecord } from '../embedded/provenance.js';
import type { Message } from '../message/message.js';
import type { IncludedFile } from '../read/include/included-file.js';
import type { SourceFile } from '../read/source-file.js';
import type { CodeKind } from './code-kind.js';

/**
 * What could be read of a catalogue that may still be wrong. It has every part with the right shape, so that the rules
 * can check these although others are broken.
 */
export interface Draft {
  /**
   * The catalogue itself. A violation at `errors` and a name in it is reported in the file that has this entry, so that a
   * rule need not know of files.
   */
  readonly file: SourceFile;
  /** The files that it includes. */
  readonly included: readonly IncludedFile[];
  /** The properties of the catalogue that have the right shape, without `errors`. */
  readonly head: Partial<Omit<Catalog, 'errors'>>;
  /** The entries that have the right shape, in the order of the files. Of two with one name, it has the first. */
  readonly entries: ReadonlyMap<string, DraftEntry>;
  /** Every name in the catalogue, including those of entries with the wrong shape. */
  readonly names: ReadonlySet<string>;
  /** The kind of code that most entries have. */
  readonly codeKind: CodeKind;
  /** The included file of each name that is not in the catalogue itself. Of two files with one name, it has the first. */
  readonly places: ReadonlyMap<string, SourceFile>;
  /** The translations. */
  readonly locales: readonly DraftLocale[];
  /** The copy of the source texts that a tool wrote for services that need one; absent if there is none. */
  readonly sourceCopy?: DraftLocale;
  readonly provenance: readonly DraftProvenance[];
  readonly glossaries: readonly DraftGlossary[];
  /** The codes in the last release, by name; absent if there was no release or it cannot be read. */
  readonly released?: ReadonlyMap<string, Code>;
}

/** An entry of the right shape. */
export interface DraftEntry {
  readonly name: string;
  /** Its code; the name if it has none. */
  readonly code: Code;
  /** As it is written, with the domain that it takes from its surroundings if it has none. */
  readonly value: CatalogEntry & { readonly domain: string };
  /** Who owns it, if its file or its range says so. */
  readonly owner?: string;
  /** The parsed source text; undefined if it does not parse. */
  readonly message: Message | undefined;
}

/** A locale file whose values are strings. */
export interface DraftLocale {
  readonly file: SourceFile;
  /** The tag that the file is named after, as written. */
  readonly tag: string;
  /** The texts by name, for every key of the file. */
  readonly texts: ReadonlyMap<string, string>;
  /** The parsed messages by name, for every text that parses. */
  readonly messages: ReadonlyMap<string, Message>;
  /** The names of the texts that readers do not get, because the meaning of their source has changed since. */
  readonly withheld: ReadonlySet<string>;
}

/** The parts of a file of provenance that have the right shape. */
export interface DraftProvenance {
  readonly file: SourceFile;
  /** The tag that the file is named after, as written. */
  readonly tag: string;
  /** What is known about each translation, by name. */
  readonly records: ReadonlyMap<string, TranslationRecord>;
}

/** The parts of a glossary that have the right shape. */
export interface DraftGlossary {
  readonly file: SourceFile;
  readonly tag: string;
  /** The accepted translations of each term of the source language. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
  /** The words that a translation of a term must not use; a term without such words is absent. */
  readonly forbidden: ReadonlyMap<string, readonly string[]>;
}
