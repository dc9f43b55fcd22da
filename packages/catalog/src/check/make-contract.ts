import type { Contract, ContractError, ContractLocale, Envelope, Parameter } from '../contract.js';
import type { Draft } from '../draft/draft.js';
import type { CatalogEntry } from '../embedded/catalog.js';
import type { JsonObject } from '../json.js';
import type { Message } from '../message/message.js';
import { typeName } from '../names/type-name.js';

/** Returns the contract of a draft in which no rule found an error. */
export function makeContract({ head, entries, locales }: Draft): Contract {
  const { name = '', description = '', sourceLocale = '' } = head;
  const envelope = makeEnvelope(head);
  const source = new Map<string, Message>();
  for (const entry of entries.values()) if (entry.message !== undefined) source.set(entry.name, entry.message);
  const translations = locales.map(shippedLocale);
  return {
    name,
    description,
    sourceLocale,
    envelope,
    errors: [...entries.values()]
      .map((entry) => makeError(entry.name, entry.value, envelope))
      .sort((a, b) => a.code - b.code),
    locales: [{ tag: sourceLocale, messages: source }, ...translations],
  };
}

/** A withheld text is absent, so that readers get the fallback. */
function shippedLocale({ tag, messages, withheld }: Draft['locales'][number]): ContractLocale {
  if (withheld.size === 0) return { tag, messages };
  return { tag, messages: new Map([...messages].filter(([name]) => !withheld.has(name))) };
}

function makeEnvelope({ envelope }: Draft['head']): Envelope {
  return {
    code: envelope?.code ?? 'code',
    codeType: envelope?.codeType ?? 'integer',
    message: envelope?.message ?? 'message',
    data: envelope?.data ?? 'data',
    ...(envelope?.status === undefined ? {} : { status: envelope.status }),
    properties: parameters(envelope?.properties),
  };
}

function makeError(name: string, entry: CatalogEntry, envelope: Envelope): ContractError {
  const { code, message, status, domain, comment, maxLength, since, deprecated, retired } = entry;
  return {
    name,
    typeName: typeName(name),
    code,
    wireCode: envelope.codeType === 'string' ? String(code) : code,
    message,
    status,
    domain,
    kind: entry.kind ?? 'error',
    retry: entry.retry ?? 'never',
    audience: entry.audience ?? 'public',
    log: entry.log ?? 'info',
    data: parameters(entry.data),
    causes: entry.causes ?? [],
    fixes: entry.fixes ?? [],
    ...(comment === undefined ? {} : { comment }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(since === undefined ? {} : { since }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(retired === undefined ? {} : { retired }),
    aliases: entry.aliases ?? [],
  };
}

function parameters(schemas: object | undefined): readonly Parameter[] {
  return Object.entries(schemas ?? {}).map(([name, schema]: [string, JsonObject]) => ({
    name,
    schema,
    required: !Object.hasOwn(schema, 'default'),
  }));
}
