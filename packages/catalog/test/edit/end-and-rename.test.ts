import { describe, expect, test } from 'vitest';
import { endError } from '../../src/edit/end-error.js';
import { renameError } from '../../src/edit/rename-error.js';
import { catalogIn, entriesIn, sourcesOf } from './sources-of.js';

const CATALOG = `{
  "errors": {
    "A": {
      "code": 1,
      "deprecated": { "since": "1", "reason": "A.", "replacedBy": "B" },
      "source": { "document": "d" }
    },
    "B": { "code": 2, "aliases": ["B1", "B2"] },
    "C": { "code": 3, "retired": { "since": "1", "reason": "B", "replacedBy": "B" }, "sameTextAs": { "name": "B", "reason": "B" } },
    "D": { "code": 4, "message": "B", "sameAnswerAs": "B" }
  }
}
`;
const LOCALES = { de: '{\n  "A": "B",\n  "B": "b"\n}\n', fr: '{"B":"A","A":"x"}', ja: '{}' };
const sources = sourcesOf(CATALOG, LOCALES);

describe('renaming', () => {
  test('changes each place that names the error, and nothing else', () => {
    const texts = renameError(sources, { from: 'B', to: 'NEW', alias: true, keepCode: true });
    const expected = CATALOG.replace('    "B"', '    "NEW"')
      .replaceAll('"replacedBy": "B"', '"replacedBy": "NEW"')
      .replace('"name": "B"', '"name": "NEW"')
      .replace('"sameAnswerAs": "B"', '"sameAnswerAs": "NEW"')
      .replace('["B1", "B2"]', '["B1", "B2", "B"]');
    expect(Object.fromEntries(texts)).toEqual({
      'catalog.json': expected,
      'locales/de.json': LOCALES.de.replace('"B":', '"NEW":'),
      'locales/fr.json': LOCALES.fr.replace('"B":', '"NEW":'),
    });
  });

  test('back to a former name removes that name from the aliases', () => {
    const aliasesOf = (from: string, to: string, alias: boolean) =>
      new Map(entriesIn(catalogIn(renameError(sources, { from, to, alias, keepCode: true })))).get(to)?.aliases;
    expect(aliasesOf('B', 'B1', true)).toEqual(['B2', 'B']);
    expect(aliasesOf('B', 'B1', false)).toEqual(['B2']);
    expect(aliasesOf('A', 'Z', false)).toBeUndefined();
  });

  test('removes the property with the last alias', () => {
    const text = '{\n  "errors": {\n    "A": {\n      "code": 1,\n      "aliases": ["Z"]\n    }\n  }\n}\n';
    expect(catalogIn(renameError(sourcesOf(text), { from: 'A', to: 'Z', alias: false, keepCode: true }))).toBe(
      '{\n  "errors": {\n    "Z": {\n      "code": 1\n    }\n  }\n}\n',
    );
  });
});

describe('ending an error', () => {
  test('adds a property in the order of the JSON Schema', () => {
    const text = catalogIn(endError(sources, 'A', 'retired', { since: '2', reason: 'R.' }));
    expect(text).toBe(
      CATALOG.replace(
        '"replacedBy": "B" },\n',
        '"replacedBy": "B" },\n      "retired": { "since": "2", "reason": "R." },\n',
      ),
    );
  });

  test('makes its replacement the replacement of those that it was to replace', () => {
    const entries = new Map(
      entriesIn(catalogIn(endError(sources, 'B', 'deprecated', { since: '2', reason: 'R.', replacedBy: 'D' }))),
    );
    expect(entries.get('A')?.deprecated).toEqual({ since: '1', reason: 'A.', replacedBy: 'D' });
    expect(entries.get('C')?.retired).toEqual({ since: '1', reason: 'B', replacedBy: 'D' });
    expect(entries.get('B')?.deprecated).toEqual({ since: '2', reason: 'R.', replacedBy: 'D' });
  });
});
