import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { parseReleased } from '../../src/compare/released/read-released.js';
import { releasedText } from '../../src/compare/released/released-text.js';
import { example, type MutableCatalog, released, snapshotOfCatalog } from './snapshot-of-catalog.js';

const snapshot = await snapshotOfCatalog(example());
const text = releasedText(snapshot, '1.2.0', './released.schema.json');

function diagnosticsOf(spoiled: string | Uint8Array) {
  const bytes = typeof spoiled === 'string' ? new TextEncoder().encode(spoiled) : spoiled;
  const { snapshot: read, diagnostics } = parseReleased('released.json', bytes);
  expect(read).toBeUndefined();
  expect(diagnostics).not.toEqual([]);
  return diagnostics;
}

describe('the text of released.json', () => {
  test('is the same whatever the order in the catalogue', async () => {
    const other = example();
    other.catalog.errors = Object.fromEntries(Object.entries(other.catalog.errors).reverse());
    expect(releasedText(await snapshotOfCatalog(other), '1.2.0', './released.schema.json')).toBe(text);
    const aliases = ['A', 'B'].map((name) => {
      const two = example();
      two.catalog.errors.NAME_TOO_LONG.aliases = name === 'A' ? ['A', 'B'] : ['B', 'A'];
      return snapshotOfCatalog(two);
    });
    const [one, turned] = (await Promise.all(aliases)).map((it) => releasedText(it, '1.2.0'));
    expect(turned).toBe(one);
  });

  test('comes back as it was', () => {
    const { snapshot: read, version } = parseReleased('released.json', new TextEncoder().encode(text));
    expect(version).toBe('1.2.0');
    expect(read && releasedText(read, '1.2.0', './released.schema.json')).toBe(text);
    expect(compare(snapshot, released(snapshot))).toEqual([]);
    expect(compare(released(snapshot), snapshot)).toEqual([]);
  });

  test('has no text that may change freely', () => {
    for (const free of ['There is no such order.', 'Bestellung', 'The longest name.', 'Below the field', 'no longer']) {
      expect(text).not.toContain(free);
    }
  });

  test('shows one changed fact as one changed line', async () => {
    const other = example();
    other.catalog.errors.ORDER_NOT_FOUND.status = 410;
    const lines = releasedText(await snapshotOfCatalog(other), '1.2.0', './released.schema.json').split('\n');
    const changed = lines.filter((line, index) => line !== text.split('\n')[index]);
    expect(changed).toEqual([expect.stringContaining('"digest"'), expect.stringContaining('"status": 410')]);
  });

  test('may be laid out otherwise by a formatter', () => {
    const { $schema, ...value } = JSON.parse(text);
    const sorted = Object.fromEntries(Object.entries(value).reverse());
    const { diagnostics } = parseReleased('released.json', new TextEncoder().encode(JSON.stringify(sorted, null, 4)));
    expect($schema).toBe('./released.schema.json');
    expect(diagnostics).toEqual([]);
  });

  test('keeps names that JavaScript knows, and an integer-like name in its place', async () => {
    const other = example();
    for (const name of ['CONSTRUCTOR', 'HAS_OWN_PROPERTY', 'E1']) {
      other.catalog.errors[name] = { code: 1100 + name.length, message: `${name}.`, status: 400, domain: 'order' };
    }
    const before = await snapshotOfCatalog(other);
    expect(compare(released(before), before)).toEqual([]);
  });
});

test.each<[what: string, edit: (it: MutableCatalog) => unknown, rules: readonly string[]]>([
  [
    'added',
    ({ locales }) => Object.assign(locales.ja ?? {}, { PASSWORD_EXPIRED: '期限切れ。' }),
    ['translation-added'],
  ],
  ['removed', ({ locales }) => delete locales.de?.ORDER_NOT_FOUND, ['translation-removed']],
  ['changed', ({ locales }) => Object.assign(locales.de ?? {}, { ORDER_NOT_FOUND: 'Neu.' }), ['translation-changed']],
  [
    'made for a new error',
    ({ catalog, locales }) => {
      catalog.errors.NEW = { code: 1000, message: 'New.', status: 400, domain: 'order' };
      Object.assign(locales.de ?? {}, { NEW: 'Neu.' });
    },
    ['code-added'],
  ],
])('one digest for a language tells exactly that a translation was %s', async (_, edit, rules) => {
  const other = example();
  edit(other);
  expect(compare(released(snapshot), await snapshotOfCatalog(other)).map(({ rule }) => rule)).toEqual(rules);
});

describe('a released.json that is not as it was released is refused', () => {
  test('edited by hand', () => {
    const [diagnostic] = diagnosticsOf(text.replace('"status": 404', '"status": 410'));
    expect(diagnostic).toMatchObject({ rule: 'releases-are-kept', severity: 'error', file: 'released.json', line: 5 });
    expect(diagnostic?.message).toContain('edited by hand');
    expect(diagnostic?.help).toContain('git checkout <its tag> -- released.json');
  });

  test('of a wrong shape', () => {
    const [diagnostic] = diagnosticsOf(text.replace('"status": 404', '"status": "404"'));
    expect(diagnostic).toMatchObject({ rule: 'releases-are-kept', value: '"404"' });
    expect(diagnostic?.help).toContain('git checkout');
  });

  test('with a merge conflict', () => {
    const line = '  "version": "1.2.0",\n';
    const conflict = `<<<<<<< HEAD\n${line}=======\n  "version": "1.3.0",\n>>>>>>> topic\n`;
    const diagnostics = diagnosticsOf(text.replace(line, conflict));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ line: 4, message: expect.stringContaining('merge conflict') });
    expect(diagnostics[0]?.help).toContain('git checkout');
  });

  test('of a newer tool', () => {
    const [diagnostic] = diagnosticsOf(text.replace('"format": 1', '"format": 2'));
    expect(diagnostic?.message).toContain('format 2');
    expect(diagnostic?.help).toContain('Install the newest version');
  });

  test.each([
    ['', 'empty'],
    ['[]', 'not an object'],
    ['null', 'not an object'],
    ['{}', '"format"'],
  ])('nothing of a release: %j', (nothing, says) => expect(diagnosticsOf(nothing)[0]?.message).toContain(says));

  test('no UTF-8', () => expect(diagnosticsOf(new Uint8Array([0xff, 0xfe, 0x7b]))[0]?.message).toContain('UTF-16'));
});
