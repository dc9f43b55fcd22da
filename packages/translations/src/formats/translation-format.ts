import type { Diagnostic } from '@error-contracts/catalog';
import type { TranslationState } from '@error-contracts/catalog/provenance';
import type { TranslationFile } from '../units/translation-unit.js';
import type { UnholdableCharacter } from './text/unholdable.js';

/** Where a format keeps something: in a place of its own, in comments that a tool may drop, or nowhere. */
export type Keeping = 'yes' | 'comment' | 'no';

/** Who keeps the state in a file up to date: the tool that a translator uses, the translator by hand, or nobody. */
export type StateKeeper = 'tool' | 'hand' | 'nobody';

/** A file format that translators and their tools read and write. */
export interface TranslationFormat {
  readonly title: string;
  /** What the name of a file ends with; the first one is written. */
  readonly endings: readonly string[];
  readonly stateKeeper: StateKeeper;
  /** What a file has beside names and translations. */
  readonly holds: {
    readonly source: Keeping;
    readonly state: Keeping;
    readonly previousSource: Keeping;
    readonly notes: Keeping;
    readonly context: Keeping;
  };
  /** Returns what the format cannot hold of a text; undefined if it can hold all of it. */
  readonly unholdable: (text: string) => UnholdableCharacter | undefined;
  readonly write: (file: TranslationFile) => string | Uint8Array;
  /** Returns the translations of a file, and everything that is wrong with it. `path` is its name in diagnostics. */
  readonly read: (path: string, bytes: Uint8Array) => ReadTranslations;
}

/** What a file says about one text. What a format cannot say is undefined. */
export interface ReadUnit {
  readonly name: string;
  readonly source: string | undefined;
  /** Undefined if it is empty. */
  readonly target: string | undefined;
  /** `missing` with a target: the tool has not called it translated. */
  readonly state: TranslationState | undefined;
  readonly previousSource: string | undefined;
  readonly notes: readonly string[] | undefined;
  /** The mark of the target and the state with which the file was written. */
  readonly exported: string | undefined;
  /** The place of the target, or of the unit if there is none; from 1. */
  readonly line: number;
  readonly column: number;
}

/** What a file says. If it is broken as a whole, it has diagnostics and no units. */
export interface ReadTranslations {
  readonly sourceLocale: string | undefined;
  readonly locale: string | undefined;
  readonly units: readonly ReadUnit[];
  readonly diagnostics: readonly Diagnostic[];
}
