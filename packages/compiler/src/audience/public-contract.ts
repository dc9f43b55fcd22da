import {
  type Contract,
  type ContractError,
  type ContractLocale,
  isJsonObject,
  type Json,
  type JsonObject,
} from '@error-contracts/catalog';
import { type Message, renderer } from '@error-contracts/catalog/message';

/** What people read who meet an internal error in what is public. */
const HIDDEN = 'This error is internal: its text is for operators only.';

/** Returns whether a contract has texts that no browser may get. */
export function hasInternalTexts({ errors }: Contract): boolean {
  return errors.some(({ audience }) => audience === 'internal');
}

/**
 * Returns a contract without the texts, causes and fixes of internal errors. Their messages are those of the fallback,
 * in each language that has it, and so is what they give for the envelope: it may be a title.
 */
export function publicContract(contract: Contract): Contract {
  if (!hasInternalTexts(contract)) return contract;
  const fallback = contract.errors.find(({ name }) => name === contract.fallback);
  return {
    ...contract,
    errors: contract.errors.map((error) => (error.audience === 'internal' ? withoutTexts(error, fallback) : error)),
    locales: contract.locales.map((locale) => publicLocale(locale, contract.errors, fallback)),
  };
}

function withoutTexts(error: ContractError, fallback: ContractError | undefined): ContractError {
  const { comment: _comment, deprecated, retired, ...rest } = error;
  return {
    ...rest,
    message: HIDDEN,
    properties: fallback?.properties ?? new Map(),
    causes: [],
    fixes: [],
    data: error.data.map((parameter) => ({ ...parameter, schema: withoutDescriptions(parameter.schema) })),
    ...(deprecated === undefined ? {} : { deprecated: { ...deprecated, reason: HIDDEN } }),
    ...(retired === undefined ? {} : { retired: { ...retired, reason: HIDDEN } }),
  };
}

/** Returns a schema without what only people read, also of the values inside. */
function withoutDescriptions(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([keyword]) => keyword !== 'description' && keyword !== 'examples');
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, insideOf(keyword, value)]));
}

function insideOf(keyword: string, value: Json): Json {
  if (!isJsonObject(value)) return value;
  if (keyword === 'items') return withoutDescriptions(value);
  if (keyword !== 'properties') return value;
  const properties = Object.entries(value).map(([name, inner]): [string, Json] => [
    name,
    isJsonObject(inner) ? withoutDescriptions(inner) : inner,
  ]);
  return Object.fromEntries(properties);
}

function publicLocale(
  { tag, messages }: ContractLocale,
  errors: readonly ContractError[],
  fallback: ContractError | undefined,
): ContractLocale {
  const shown = new Map(messages);
  const message = fallback === undefined ? undefined : messages.get(fallback.name);
  // The parameters of the fallback are not those of the internal error, so its text is rendered here.
  const text: Message | undefined = message && fallback && [renderer(tag)(message, fallback.data)];
  for (const { name, audience } of errors) {
    if (audience === 'public') continue;
    if (text === undefined) shown.delete(name);
    else shown.set(name, text);
  }
  return { tag, messages: shown };
}
