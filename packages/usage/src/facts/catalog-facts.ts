import type { Code, Contract, ContractError } from '@error-contracts/catalog';
import { partsOf } from './parts-of.js';

/** What an inspection needs to know of a catalogue. It is JSON, so that it can be sent from thread to thread. */
export interface CatalogFacts {
  readonly name: string;
  /** The error that a server sends for everything that nobody expected, unless it names another one. */
  readonly fallback?: string;
  readonly errors: readonly ErrorFacts[];
  readonly texts: readonly TextFacts[];
  /** What the properties are called that carry a code: the last part of the envelope's place, and usual names. */
  readonly codeProperties: readonly string[];
}

/** One error of the catalogue. */
export interface ErrorFacts {
  readonly name: string;
  readonly code: Code;
  /** The code in a response, if it is of another type there. */
  readonly wireCode: Code;
  readonly aliases: readonly string[];
  /** The name of the error that clients see: its own, unless another one is sent in its place. */
  readonly seenAs: string;
  readonly isRetired: boolean;
  readonly isDeprecated: boolean;
}

/** The text of an error in one language: what stands around its parameters. */
export interface TextFacts {
  readonly name: string;
  readonly locale: string;
  readonly parts: readonly string[];
}

/** Returns what an inspection needs to know of a contract. */
export function catalogFacts(contract: Contract): CatalogFacts {
  return {
    name: contract.name,
    ...(contract.fallback === undefined ? {} : { fallback: contract.fallback }),
    errors: contract.errors.map((error) => errorFacts(error, contract.fallback)),
    texts: contract.locales.flatMap(({ tag, messages }) =>
      [...messages].flatMap(([name, message]) => {
        const parts = partsOf(message);
        return parts === undefined ? [] : [{ name, locale: tag, parts }];
      }),
    ),
    codeProperties: [...new Set([lastPart(contract.envelope.code), ...USUAL])],
  };
}

/** What code that does not know the envelope calls it: a received error has `code`. */
const USUAL = ['code', 'errorCode', 'error_code', 'errCode', 'errcode'];

function errorFacts(error: ContractError, fallback: string | undefined): ErrorFacts {
  const { name, code, wireCode, aliases, sameAnswerAs, audience, data, retired, deprecated } = error;
  // An internal error is sent without data. If the contract demands some, the fallback error is sent.
  const isReplaced = audience === 'internal' && data.some(({ required }) => required);
  return {
    name,
    code,
    wireCode,
    aliases,
    seenAs: sameAnswerAs ?? (isReplaced ? fallback : undefined) ?? name,
    isRetired: retired !== undefined,
    isDeprecated: deprecated !== undefined,
  };
}

function lastPart(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}
