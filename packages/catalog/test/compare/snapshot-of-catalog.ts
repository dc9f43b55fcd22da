import { parseReleased } from '../../src/compare/released/read-released.js';
import { releasedText } from '../../src/compare/released/released-text.js';
import type { Snapshot } from '../../src/compare/snapshot/snapshot.js';
import { snapshotOf } from '../../src/compare/snapshot/snapshot-of.js';
import { filesInMemory } from '../../src/read/file-source.js';
import { readSources, type Sources } from '../../src/read/read-sources.js';

/** A catalogue and its locales as plain objects that a test may spoil. */
export interface MutableCatalog {
  // biome-ignore lint/suspicious/noExplicitAny: a test writes into it whatever it wants
  catalog: any;
  locales: Record<string, Record<string, string>>;
}

/** A small catalogue with something of every kind. */
export function example(): MutableCatalog {
  const catalog = {
    name: 'shop',
    sourceLocale: 'en',
    envelope: {
      code: 'code',
      message: 'message',
      data: 'data',
      properties: { requestId: { type: 'string', description: 'Identifies the request.' } },
    },
    ranges: [
      { from: 1000, to: 1999, name: 'orders', reserved: [{ code: 1500, reason: 'Never published.' }] },
      { from: 2000, to: 2999, name: 'users' },
    ],
    errors: {
      ORDER_NOT_FOUND: { code: 1001, message: 'There is no such order.', status: 404, domain: 'order' },
      ORDER_LOCKED: {
        code: 1002,
        message: 'Somebody else edits the order.',
        status: 409,
        domain: 'order',
        retry: 'later',
        deprecated: { since: '1.1.0', reason: 'Orders are no longer locked.', replacedBy: 'ORDER_NOT_FOUND' },
      },
      ORDER_FROZEN: {
        code: 1003,
        message: 'The order is frozen.',
        status: 409,
        domain: 'order',
        retired: { since: '1.1.0', reason: 'Nothing freezes.' },
      },
      NAME_TOO_LONG: {
        code: 2001,
        message: 'Use at most {max} characters for {field}.',
        status: 422,
        domain: 'user',
        causes: ['The name is long.'],
        comment: 'Below the field.',
        aliases: ['TITLE_TOO_LONG'],
        data: {
          field: { type: 'string', description: 'The field.', enum: ['name', 'title'] },
          max: { type: 'integer', description: 'The longest name.', minimum: 1, default: 140 },
          items: {
            type: 'array',
            description: 'What is wrong.',
            maxItems: 10,
            items: {
              type: 'object',
              properties: { at: { type: 'integer' }, hint: { type: 'string', maxLength: 80 } },
              required: ['at'],
            },
          },
        },
      },
      PASSWORD_EXPIRED: {
        code: 2002,
        message: 'The password has expired.',
        status: 401,
        domain: 'user',
        kind: 'challenge',
      },
    },
  };
  const locales = {
    de: {
      ORDER_NOT_FOUND: 'Diese Bestellung gibt es nicht.',
      ORDER_LOCKED: 'Jemand bearbeitet die Bestellung.',
      NAME_TOO_LONG: 'Höchstens {max} Zeichen für {field}.',
      PASSWORD_EXPIRED: 'Das Passwort ist abgelaufen.',
    },
    ja: { ORDER_NOT_FOUND: '注文が見つかりません。', NAME_TOO_LONG: '{field} は {max} 文字以内です。' },
  };
  return { catalog, locales };
}

/** What is read of a catalogue and its locales. */
export async function sourcesOf({ catalog, locales }: MutableCatalog): Promise<Sources> {
  const files = [
    ['catalog.json', catalog],
    ...Object.entries(locales).map(([tag, texts]) => [`locales/${tag}.json`, texts] as const),
  ] as const;
  const bytes = files.map(([path, value]) => [path, new TextEncoder().encode(JSON.stringify(value, null, 2))] as const);
  return readSources(
    'catalog.json',
    filesInMemory(new Map(bytes), (path) => path),
  );
}

/** The snapshot of a catalogue that is read without a diagnostic. */
export async function snapshotOfCatalog(mutable: MutableCatalog): Promise<Snapshot> {
  const { snapshot, diagnostics } = snapshotOf(await sourcesOf(mutable));
  if (snapshot === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return snapshot;
}

/** The snapshot as a release keeps it. */
export function released(snapshot: Snapshot): Snapshot {
  const read = parseReleased('released.json', new TextEncoder().encode(releasedText(snapshot, '1.2.0')));
  if (read.snapshot === undefined) throw new Error(JSON.stringify(read.diagnostics, null, 2));
  return read.snapshot;
}
