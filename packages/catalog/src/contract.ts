import type { Json, JsonObject } from './json.js';
import type { Message } from './message/message.js';

/** A checked catalogue with its locales: all that an emitter needs. */
export interface Contract {
  readonly name: string;
  readonly description: string;
  /** The version of its last release; absent if there was none. */
  readonly released?: string;
  /** BCP 47 tag of the language that the catalogue is written in. */
  readonly sourceLocale: string;
  readonly envelope: Envelope;
  /** The kind of code that its errors have. */
  readonly codeKind: 'integer' | 'string';
  /** The URL before the name of an error in links to its reference page. */
  readonly typeBase?: string;
  /** The name of the error that users see in place of an internal one. */
  readonly fallback?: string;
  /** Ascending by code; string codes by their UTF-16 code units. */
  readonly errors: readonly ContractError[];
  /** The source locale first, then the translations by tag. */
  readonly locales: readonly ContractLocale[];
}

/** Where the parts of an error response stand in its body. Every place is a JSON Pointer (RFC 6901). */
export interface Envelope {
  readonly code: string;
  /** The JSON type of integer codes in a response. */
  readonly codeType: 'integer' | 'string';
  /** Absent if responses have no text. */
  readonly message?: string;
  /** Absent if no error has parameters. It may be an object in which other parts stand. */
  readonly data?: string;
  /** `strings`: each parameter travels as text. */
  readonly dataType: 'json' | 'strings';
  /** Where the body repeats the HTTP status; absent if it does not. */
  readonly status?: string;
  /** The JSON type of the repeated status; present if `status` is. */
  readonly statusType?: 'integer' | 'string';
  readonly name?: string;
  readonly domain?: string;
  /** The address of the error's reference page. */
  readonly reference?: string;
  /** A JSON Pointer to the wrong part of the request. It may be absent in a response. */
  readonly field?: string;
  /** The array that carries several errors; absent if a response has one error. */
  readonly list?: string;
  /** The HTTP status of every response; `entry` if each error has its own. */
  readonly httpStatus: 'entry' | number;
  readonly format: 'json' | 'problem+json';
  /** Values at the place of the code that mean success, as they travel in a response. */
  readonly success: readonly Code[];
  /** Further parts of every response. */
  readonly properties: readonly EnvelopeProperty[];
}

/** A further part of every response. */
export interface EnvelopeProperty {
  /** Its JSON Pointer. */
  readonly at: string;
  /** Its JSON Schema as the catalogue has it; empty for any value. */
  readonly schema: JsonObject;
  /** False if a response may leave it out. */
  readonly required: boolean;
  /** Who gives the value: the schema's `const`, the entry of the error, or the server for each response. */
  readonly from: 'constant' | 'entry' | 'response';
}

/** What identifies an error in a response. All errors of a catalogue have the same kind of code. */
export type Code = number | string;

/** One error of the catalogue, with every default filled in. */
export interface ContractError {
  readonly name: string;
  /** Its TypeScript identifier: `USER_NOT_FOUND` is `UserNotFound`. */
  readonly typeName: string;
  readonly code: Code;
  /** The code in a response: an integer code is a string if `envelope.codeType` says so. */
  readonly wireCode: Code;
  /** The text in the source language, in ICU MessageFormat, as the catalogue has it. */
  readonly message: string;
  readonly status: number;
  readonly domain: string;
  /** The team that it belongs to, if the file or the range of the entry says so. */
  readonly owner?: string;
  readonly kind: 'error' | 'challenge';
  readonly retry: 'never' | 'later' | 'after-action';
  readonly audience: 'public' | 'internal';
  readonly log: 'debug' | 'info' | 'warn' | 'error';
  readonly data: readonly Parameter[];
  /** The values of the envelope's properties that come from the entry, by their JSON Pointers. */
  readonly properties: ReadonlyMap<string, Json>;
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
  /** Set if its data carry further errors of the catalogue: the parameter `errors`. */
  readonly holdsErrors?: true;
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
  /** The name of the property that carries it in a response. */
  readonly member: string;
  /** Its JSON Schema as the catalogue has it, description and default included. */
  readonly schema: JsonObject;
  /** False if a response may leave it out, because it has a default or is optional. */
  readonly required: boolean;
  /** The name of the parameter with the currency of this one. */
  readonly currency?: string;
  /** How a message lists the elements: `a, b, and c` or `a, b, or c`. Absent if it is no list, and for `and`. */
  readonly list?: 'and' | 'or';
}

/** The messages of one language. */
export interface ContractLocale {
  /** BCP 47 tag, canonical. */
  readonly tag: string;
  /** Parsed messages by the name of the error; an error without a translation is absent. */
  readonly messages: ReadonlyMap<string, Message>;
}
