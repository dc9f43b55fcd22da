import type { Contract, ContractError, ContractLocale, Envelope } from '../contract.js';
import { compareCodes } from '../draft/code-kind.js';
import type { Draft, DraftEntry } from '../draft/draft.js';
import { parametersOf } from '../draft/parameters-of.js';
import { normalEnvelope } from '../envelope/normal-envelope.js';
import { pointerOfPlace } from '../envelope/pointer.js';
import type { Json } from '../json.js';
import type { Message } from '../message/message.js';
import { typeName } from '../names/type-name.js';
import { wireCode } from './wire-code.js';

/** Returns the contract of a draft in which no rule found an error, and the version of its last release. */
export function makeContract(draft: Draft, released?: string): Contract {
  const { head, entries, locales, codeKind } = draft;
  const { name = '', description = '', sourceLocale = '', typeBase, fallback } = head;
  const written = normalEnvelope(head.envelope);
  // The `type` of problem details is always text.
  const isText = codeKind === 'string' || (written.format === 'problem+json' && written.code === '/type');
  const typed: Envelope = isText ? { ...written, codeType: 'string' } : written;
  const envelope = { ...typed, success: typed.success.map((code) => wireCode(code, typed, typeBase)) };
  const source = new Map<string, Message>();
  for (const entry of entries.values()) if (entry.message !== undefined) source.set(entry.name, entry.message);
  const translations = locales.map(shippedLocale);
  return {
    name,
    description,
    ...(released === undefined ? {} : { released }),
    sourceLocale,
    envelope,
    codeKind,
    ...(typeBase === undefined ? {} : { typeBase }),
    ...(fallback === undefined ? {} : { fallback }),
    errors: [...entries.values()]
      .map((entry) => makeError(entry, head, envelope))
      .sort((a, b) => compareCodes(a.code, b.code)),
    locales: [{ tag: sourceLocale, messages: source }, ...translations],
  };
}

/** A withheld text is absent, so that readers get the fallback. */
function shippedLocale({ tag, messages, withheld }: Draft['locales'][number]): ContractLocale {
  if (withheld.size === 0) return { tag, messages };
  return { tag, messages: new Map([...messages].filter(([name]) => !withheld.has(name))) };
}

function makeError(entry: DraftEntry, head: Draft['head'], envelope: Envelope): ContractError {
  const { name, code, value, owner } = entry;
  const { message, status, comment, maxLength, since, deprecated, retired, sameAnswerAs, holdsErrors } = value;
  const properties = Object.entries((value.properties ?? {}) as { readonly [place: string]: Json });
  return {
    name,
    typeName: typeName(name),
    code,
    wireCode: wireCode(code, envelope, head.typeBase),
    message,
    status,
    domain: value.domain,
    ...(owner === undefined ? {} : { owner }),
    kind: value.kind ?? 'error',
    retry: value.retry ?? 'never',
    audience: value.audience ?? 'public',
    log: value.log ?? 'info',
    data: parametersOf(entry),
    properties: new Map(properties.map(([place, json]) => [pointerOfPlace(place), json])),
    causes: value.causes ?? [],
    fixes: value.fixes ?? [],
    ...(comment === undefined ? {} : { comment }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(since === undefined ? {} : { since }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(retired === undefined ? {} : { retired }),
    aliases: value.aliases ?? [],
    ...(sameAnswerAs === undefined ? {} : { sameAnswerAs }),
    ...(holdsErrors === undefined ? {} : { holdsErrors }),
  };
}
