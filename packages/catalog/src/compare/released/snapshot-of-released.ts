import { compareCodes } from '../../draft/code-kind.js';
import type { Envelope } from '../../embedded/catalog.js';
import type { Released, ReleasedError } from '../../embedded/released.js';
import type { JsonObject } from '../../json.js';
import type { Snapshot, SnapshotError } from '../snapshot/snapshot.js';
import { snapshotEnvelope } from '../snapshot/snapshot-envelope.js';
import type { TextOrDigest } from '../snapshot/text-digest.js';

/** Returns the snapshot that a `released.json` of the right shape holds. */
export function snapshotOfReleased({
  name,
  sourceLocale,
  envelope,
  fallback,
  ranges,
  errors,
  locales,
}: Released): Snapshot {
  return {
    name,
    sourceLocale,
    envelope: snapshotEnvelope(envelope as Envelope, envelope.typeBase),
    ...(fallback === undefined ? {} : { fallback }),
    ranges: ranges.map(({ reserved = [], ...range }) => ({ ...range, reserved })),
    errors: Object.entries(errors)
      .map(([errorName, error]) => snapshotError(errorName, error))
      .sort((a, b) => compareCodes(a.code, b.code) || (a.name < b.name ? -1 : 1)),
    locales: Object.entries(locales).map(([tag, { digest, missing = [] }]) => ({
      tag,
      missing: new Set(missing),
      texts: digest,
    })),
  };
}

function snapshotError(name: string, released: ReleasedError): SnapshotError {
  const { data, placeholders = [], aliases = [], digests, ...facts } = released;
  const texts = Object.entries(digests).map(([what, digest]): [string, TextOrDigest] => [what, { digest }]);
  return {
    name,
    ...(facts as Omit<typeof facts, 'properties'>),
    ...(released.properties === undefined ? {} : { properties: released.properties as JsonObject }),
    data: schemas(data),
    placeholders,
    aliases,
    texts: Object.fromEntries(texts) as unknown as SnapshotError['texts'],
  };
}

function schemas(value: object | undefined): Readonly<Record<string, JsonObject>> {
  return (value ?? {}) as Readonly<Record<string, JsonObject>>;
}
