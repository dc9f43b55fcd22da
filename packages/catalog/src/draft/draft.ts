import type { Catalog, CatalogEntry } from '../embedded/catalog.js';
import type { TranslationRecord } from '../embedded/provenance.js';
import type { Message } from '../message/message.js';
import type { SourceFile } from '../read/source-file.js';

/**
 * What could be read of a catalogue that may still be wrong. It has every part with the right shape, so that the rules
 * can check these although others are broken.
 */
export interface Draft {
  readonly file: SourceFile;
  /** The properties of the catalogue that have the right shape, without `errors`. */
  readonly head: Partial<Omit<Catalog, 'errors'>>;
  /** The entries that have the right shape, in the order of the file. */
  readonly entries: ReadonlyMap<string, DraftEntry>;
  /** Every name in the catalogue, including those of entries with the wrong shape. */
  readonly names: ReadonlySet<string>;
  /** The translations. */
  readonly locales: readonly DraftLocale[];
  /** The copy of the source texts that a tool wrote for services that need one; absent if there is none. */
  readonly sourceCopy?: DraftLocale;
  readonly provenance: readonly DraftProvenance[];
  readonly glossaries: readonly DraftGlossary[];
  /** The codes in the last release, by name; absent if there was no release or it cannot be read. */
  readonly released?: ReadonlyMap<string, number>;
}

/** An entry of the right shape. */
export interface DraftEntry {
  readonly name: string;
  readonly value: CatalogEntry;
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
}
