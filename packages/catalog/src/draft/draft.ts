import type { Catalog, CatalogEntry } from '../embedded/catalog.js';
import type { Message } from '../message/message.js';
import type { SourceFile } from '../read/source-file.js';

/**
 * A catalogue that is not checked yet: whatever has the right shape, so that the rules can speak of it
 * although something else is wrong.
 */
export interface Draft {
  readonly file: SourceFile;
  /** The properties beside `errors` that have the right shape. */
  readonly head: Partial<Omit<Catalog, 'errors'>>;
  /** The entries that have the right shape, in the order of the file. */
  readonly entries: ReadonlyMap<string, DraftEntry>;
  /** Every name in the catalogue, also those of entries with the wrong shape. */
  readonly names: ReadonlySet<string>;
  readonly locales: readonly DraftLocale[];
  readonly glossaries: readonly DraftGlossary[];
  /** The codes in the last release, by name; absent where nothing is known of one. */
  readonly released?: ReadonlyMap<string, number>;
}

/** An entry of the right shape. */
export interface DraftEntry {
  readonly name: string;
  readonly value: CatalogEntry;
  /** The parsed source text; absent where it does not parse. */
  readonly message: Message | undefined;
}

/** A locale file whose values are strings. */
export interface DraftLocale {
  readonly file: SourceFile;
  /** The tag that the file is named after, as written. */
  readonly tag: string;
  /** Text by name, for every key of the file. */
  readonly texts: ReadonlyMap<string, string>;
  /** The texts that parse. */
  readonly messages: ReadonlyMap<string, Message>;
}

/** A glossary, as far as it has the right shape. */
export interface DraftGlossary {
  readonly file: SourceFile;
  readonly tag: string;
  /** The accepted translations by the term of the source language. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
}
