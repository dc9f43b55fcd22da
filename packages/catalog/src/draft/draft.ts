import type { Catalog, CatalogEntry } from '../embedded/catalog.js';
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
  readonly locales: readonly DraftLocale[];
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
