import type { Contract, ContractError, EndOfLife, Json } from '@error-contracts/catalog';
import { renderWithDefaults } from '@error-contracts/catalog/message';
import { firstBestLocale } from './best-locale.js';
import type { Origin } from './origin.js';

/** Everything that the catalogue says of an error, for people and for machines. */
export interface Explanation extends Origin {
  /** The code as it travels on the wire. */
  readonly code: number | string;
  readonly name: string;
  readonly status: number;
  readonly domain: string;
  /** The team that it belongs to, if the file or the range of the entry says so. */
  readonly owner?: string;
  readonly kind: ContractError['kind'];
  readonly retry: ContractError['retry'];
  readonly audience: ContractError['audience'];
  readonly log: ContractError['log'];
  /** The language of `message`. */
  readonly locale: string;
  /** The text, rendered with the defaults of its parameters. */
  readonly message: string;
  readonly sourceLocale: string;
  /** The text in the source language, rendered likewise. */
  readonly sourceMessage: string;
  /** The JSON Schema of each parameter. */
  readonly data: { readonly [parameter: string]: Json };
  /** The parameters that a response may leave out. */
  readonly optional: readonly string[];
  readonly causes: readonly string[];
  readonly fixes: readonly string[];
  readonly comment: string | null;
  readonly since: string | null;
  readonly deprecated: EndOfLife | null;
  readonly retired: EndOfLife | null;
  /** The names that it had before. */
  readonly aliases: readonly string[];
  /** The name of the error whose response is sent instead. */
  readonly sameAnswerAs: string | null;
}

/** Resolves to the explanation of an error, in the first of the wanted locales that has its text. */
export async function explanationOf(
  contract: Contract,
  error: ContractError,
  origin: Origin,
  wanted: readonly string[],
): Promise<Explanation> {
  const tags = contract.locales.map(({ tag }) => tag).filter((tag) => textIn(contract, error, tag) !== undefined);
  const locale = (await firstBestLocale(wanted, tags)) ?? contract.sourceLocale;
  const {
    name,
    status,
    domain,
    owner,
    kind,
    retry,
    audience,
    log,
    causes,
    fixes,
    comment,
    since,
    deprecated,
    retired,
    aliases,
    sameAnswerAs,
  } = error;
  return {
    code: error.wireCode,
    name,
    status,
    domain,
    ...(owner === undefined ? {} : { owner }),
    kind,
    retry,
    audience,
    log,
    locale,
    message: textIn(contract, error, locale) ?? error.message,
    sourceLocale: contract.sourceLocale,
    sourceMessage: textIn(contract, error, contract.sourceLocale) ?? error.message,
    data: Object.fromEntries(error.data.map((parameter) => [parameter.name, parameter.schema])),
    optional: error.data.filter(({ required }) => !required).map((parameter) => parameter.name),
    causes,
    fixes,
    comment: comment ?? null,
    since: since ?? null,
    deprecated: deprecated ?? null,
    retired: retired ?? null,
    aliases,
    sameAnswerAs: sameAnswerAs ?? null,
    ...origin,
  };
}

function textIn(contract: Contract, error: ContractError, tag: string): string | undefined {
  const message = contract.locales.find((locale) => locale.tag === tag)?.messages.get(error.name);
  return message === undefined ? undefined : renderWithDefaults(message, error.data, tag);
}
