import type { JsonObject } from '../../json.js';
import { localeDigest } from '../snapshot/locale-digest.js';
import type { Snapshot, SnapshotError, SnapshotLocale } from '../snapshot/snapshot.js';
import { releasedEnvelope } from '../snapshot/snapshot-envelope.js';
import { digest, digestOf } from '../snapshot/text-digest.js';

/** The version of the file format that this tool writes, and the newest that it reads. */
export const FORMAT = 1;

/** Returns a snapshot as the value of `released.json`, in the order in which a person reads it. */
export function releasedValue(snapshot: Snapshot, version: string, schema: string | undefined): JsonObject {
  const { name, sourceLocale, envelope, fallback, ranges, errors, locales } = snapshot;
  const head = { format: FORMAT, version };
  const promise = {
    name,
    sourceLocale,
    envelope: releasedEnvelope(envelope),
    ...(fallback === undefined ? {} : { fallback }),
    ranges: ranges.map(({ reserved, ...range }) => (reserved.length === 0 ? range : { ...range, reserved })),
    errors: Object.fromEntries(errors.map((error) => [error.name, releasedError(error)])),
    locales: Object.fromEntries(locales.map((locale) => [locale.tag, releasedLocale(locale, snapshot)])),
  };
  const stamp = { ...head, digest: promiseDigest({ ...head, ...promise }) };
  return { ...(schema === undefined ? {} : { $schema: schema }), ...stamp, ...promise };
}

/** Returns the digest of all that a `released.json` says; its layout does not matter. */
export function promiseDigest({ $schema: _schema, digest: _digest, ...promise }: JsonObject): string {
  return digest(promise);
}

function releasedError(error: SnapshotError): JsonObject {
  const { code, status, domain, kind, retry, audience, log, data, placeholders = [], aliases, texts } = error;
  const digests = Object.entries(texts).map(([what, text]) => [what, digestOf(text)]);
  return {
    code,
    status,
    domain,
    kind,
    retry,
    audience,
    log,
    ...(isEmpty(data) ? {} : { data }),
    ...(error.properties === undefined ? {} : { properties: error.properties }),
    ...(placeholders.length === 0 ? {} : { placeholders }),
    ...(error.deprecated === undefined ? {} : { deprecated: { ...error.deprecated } }),
    ...(error.retired === undefined ? {} : { retired: { ...error.retired } }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(error.sameAnswerAs === undefined ? {} : { sameAnswerAs: error.sameAnswerAs }),
    ...(error.holdsErrors === undefined ? {} : { holdsErrors: error.holdsErrors }),
    digests: Object.fromEntries(digests),
  };
}

function releasedLocale(locale: SnapshotLocale, snapshot: Snapshot): JsonObject {
  const value = localeDigest(snapshot, locale);
  return locale.missing.size === 0 ? { digest: value } : { digest: value, missing: [...locale.missing] };
}

function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0;
}
