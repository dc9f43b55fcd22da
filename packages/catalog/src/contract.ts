import type { JsonObject } from './json.js';
import type { Message } from './message/message.js';

/** A checked catalogue with its locales: all that an emitter needs. */
export interface Contract {
  readonly name: string;
  readonly description: string;
  /** BCP 47 tag of the language that the catalogue is written in. */
  readonly sourceLocale: string;
  readonly envelope: Envelope;
  /** Ascending by code. */
  readonly errors: readonly ContractError[];
  /** The source locale first, then the translations by tag. */
  readonly locales: readonly ContractLocale[];
}

/** The names that the parts of an error response have on the wire. */
export interface Envelope {
  readonly code: string;
  readonly codeType: 'integer' | 'string';
  readonly message: string;
  readonly data: string;
  /** The property that repeats the HTTP status; absent if none does. */
  readonly status?: string;
  /** Further properties of every response. */
  readonly properties: readonly Parameter[];
}

/** One error of the catalogue, with every default filled in. */
export interface ContractError {
  readonly name: string;
  /** Its TypeScript identifier: `USER_NOT_FOUND` is `UserNotFound`. */
  readonly typeName: string;
  readonly code: number;
  /** The code in a response: a string if `envelope.codeType` says so. */
  readonly wireCode: number | string;
  /** The text in the source language, in ICU MessageFormat, as the catalogue has it. */
  readonly message: string;
  readonly status: number;
  readonly domain: string;
  readonly kind: 'error' | 'challenge';
  readonly retry: 'never' | 'later' | 'after-action';
  readonly audience: 'public' | 'internal';
  readonly log: 'debug' | 'info' | 'warn' | 'error';
  readonly data: readonly Parameter[];
  readonly causes: readonly string[];
  readonly fixes: readonly string[];
  readonly comment?: string;
  readonly maxLength?: number;
  readonly since?: string;
  /** Set when servers should no longer send this error. */
  readonly deprecated?: EndOfLife;
  /** Set when no server sends this error any more. Its code and name stay taken, and clients can still read it. */
  readonly retired?: EndOfLife;
  /** Its former names. */
  readonly aliases: readonly string[];
  /** The name of the error whose whole response is sent instead of its own. */
  readonly sameAnswerAs?: string;
}

/** Since when an error is no longer used, and why. */
export interface EndOfLife {
  /** A version of the catalogue. */
  readonly since: string;
  readonly reason: string;
  /** The name of the error to send instead. */
  readonly replacedBy?: string;
}

/** A named value that travels with an error. */
export interface Parameter {
  readonly name: string;
  /** Its JSON Schema as the catalogue has it, description and default included. */
  readonly schema: JsonObject;
  /** False if it has a default: then a response may leave it out. */
  readonly required: boolean;
}

/** The messages of one language. */
export interface ContractLocale {
  /** BCP 47 tag, canonical. */
  readonly tag: string;
  /** Parsed messages by the name of the error; an error without a translation is absent. */
  readonly messages: ReadonlyMap<string, Message>;
}
