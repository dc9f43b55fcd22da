import type { JsonObject } from './json.js';
import type { Message } from './message/message.js';

/** A checked catalogue with its locales: all that an emitter may look at. */
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
  /** Where the body repeats the HTTP status. */
  readonly status?: string;
  /** What every response carries besides. */
  readonly properties: readonly Parameter[];
}

/** One error of the catalogue, with every default filled in. */
export interface ContractError {
  readonly name: string;
  /** Its TypeScript identifier: `USER_NOT_FOUND` is `UserNotFound`. */
  readonly typeName: string;
  readonly code: number;
  /** The code as it travels: a string where the envelope says so. */
  readonly wireCode: number | string;
  /** The source text as the catalogue has it, in ICU MessageFormat. */
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
  /** No server should send it any more. */
  readonly deprecated?: EndOfLife;
  /** No server sends it any more; its code and name stay taken, and a client still knows it. */
  readonly retired?: EndOfLife;
  /** Names that it had before. */
  readonly aliases: readonly string[];
}

/** From when on, and why, an error is no longer used. */
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
  /** False where it has a default and may be absent on the wire. */
  readonly required: boolean;
}

/** The messages of one language. */
export interface ContractLocale {
  /** BCP 47 tag, canonical. */
  readonly tag: string;
  /** Parsed messages by the name of the error; an untranslated one is absent. */
  readonly messages: ReadonlyMap<string, Message>;
}
