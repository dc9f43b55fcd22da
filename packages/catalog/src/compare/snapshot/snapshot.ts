import type { Code, Envelope } from '../../contract.js';
import type { JsonObject } from '../../json.js';
import type { TextOrDigest } from './text-digest.js';

/** What a catalogue promises: all that a comparison looks at, and all that `released.json` keeps. */
export interface Snapshot {
  readonly name: string;
  readonly sourceLocale: string;
  readonly envelope: SnapshotEnvelope;
  /** The error that users see in place of an internal one; absent if none is named. */
  readonly fallback?: string;
  /** Ascending by their first codes. */
  readonly ranges: readonly SnapshotRange[];
  /** Ascending by code, then by name. */
  readonly errors: readonly SnapshotError[];
  /** The translations, ascending by tag; the source language is not among them. */
  readonly locales: readonly SnapshotLocale[];
}

/** Where the parts of a response stand. */
export interface SnapshotEnvelope extends Omit<Envelope, 'properties'> {
  /** The URL before the codes; present if every response is problem details, whose `type` is a URI. */
  readonly typeBase?: string;
  /** By their JSON Pointers, as the catalogue has them but without descriptions. */
  readonly properties: Readonly<Record<string, JsonObject>>;
}

/** A block of codes. */
export interface SnapshotRange {
  readonly from?: number;
  readonly to?: number;
  readonly prefix?: string;
  readonly name: string;
  /** Ascending. */
  readonly reserved: readonly Code[];
}

/** One error, with every default filled in. */
export interface SnapshotError {
  readonly name: string;
  readonly code: Code;
  readonly status: number;
  readonly domain: string;
  readonly kind: 'error' | 'challenge';
  readonly retry: 'never' | 'later' | 'after-action';
  readonly audience: 'public' | 'internal';
  readonly log: 'debug' | 'info' | 'warn' | 'error';
  /** The JSON Schema of each parameter, without descriptions and examples. */
  readonly data: Readonly<Record<string, JsonObject>>;
  /** The values of the envelope's properties that come from the entry, by JSON Pointer. */
  readonly properties?: JsonObject;
  /** The parameters that the source text shows, sorted; undefined if the text does not parse. */
  readonly placeholders: readonly string[] | undefined;
  readonly deprecated?: SnapshotEnd;
  readonly retired?: SnapshotEnd;
  /** Sorted. */
  readonly aliases: readonly string[];
  readonly sameAnswerAs?: string;
  /** Set if its data carry further errors. */
  readonly holdsErrors?: true;
  readonly texts: SnapshotTexts;
}

/** From when on an error is no longer sent. */
export interface SnapshotEnd {
  readonly since: string;
  readonly replacedBy?: string;
}

/** The texts of an error; one that it does not have is absent. */
export interface SnapshotTexts {
  readonly message: TextOrDigest;
  /** Causes and fixes. */
  readonly hints?: TextOrDigest;
  /** The comment for translators and the longest length. */
  readonly comment?: TextOrDigest;
  /** Descriptions and examples of the parameters. */
  readonly descriptions?: TextOrDigest;
  /** Why it is deprecated or retired. */
  readonly reasons?: TextOrDigest;
}

/** The translations into one language. */
export interface SnapshotLocale {
  readonly tag: string;
  /** The names of the errors without a text. */
  readonly missing: ReadonlySet<string>;
  /** The texts themselves, or the digest of all of them, ascending by code. */
  readonly texts: ReadonlyMap<string, Translation> | string;
}

/** A text in one language. */
export interface Translation {
  readonly text: TextOrDigest;
  /** The parameters that it shows, sorted; undefined if it does not parse. */
  readonly placeholders: readonly string[] | undefined;
}
