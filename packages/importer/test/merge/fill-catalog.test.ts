import { isEmptyCatalog } from '@error-contracts/catalog/edit';
import { describe, expect, test } from 'vitest';
import { emptyCatalog, fillCatalog } from '../../src/merge/fill-catalog.js';
import { checked, request, sourcesOf, written } from './shop-sources.js';

function newSources(sourceLocale: string) {
  const catalog = emptyCatalog({ path: 'catalog.json', name: 'shop', sourceLocale });
  return { catalog, locales: [], glossaries: [], diagnostics: [] };
}

describe('a new catalogue', () => {
  const sources = newSources('zh-CN');
  const plan = fillCatalog(sources, request({ 42: '一', 2004: '二', 2005: '二', 1102001: '三' }));

  test('passes check', () => {
    const { contract, diagnostics } = checked(sources, plan);
    expect(contract?.errors.map(({ code, name }) => [code, name])).toEqual([
      [42, 'ERROR_42'],
      [2004, 'ERROR_2004'],
      [2005, 'ERROR_2005'],
      [1_102_001, 'ERROR_1102001'],
    ]);
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['names-are-meaningful']));
  });

  test('has a range for each code', () => {
    expect(written(plan).ranges).toEqual([
      { from: 1, to: 999, name: '1–999' },
      { from: 2000, to: 2999, name: '2000–2999' },
      { from: 1_102_000, to: 1_102_999, name: '1102000–1102999' },
    ]);
  });

  test('has few ranges, however many codes there are', () => {
    const texts = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [10_000 * (index + 1), `文 ${index}`]));
    const { ranges } = written(fillCatalog(sources, request(texts)));
    expect(ranges.length).toBeLessThanOrEqual(50);
  });

  test('says what is assumed, and where each text comes from', () => {
    expect(written(plan).errors.ERROR_42).toEqual({
      code: 42,
      message: '一',
      status: 400,
      domain: 'shop',
      source: {
        document: 'doc.md',
        text: '一',
        note: 'Assumed, because the document does not say: the status 400 and the domain shop.',
      },
    });
  });

  test('has names made of English texts', () => {
    const english = fillCatalog(newSources('en'), request({ 2004: 'No such user.', 2005: 'No such user!' }));
    expect(english.added.map(({ name }) => name)).toEqual(['NO_SUCH_USER', 'NO_SUCH_USER_2005']);
    const rows = [
      {
        code: 2004,
        text: '用户不存在',
        translations: new Map([['en', 'The user does not exist']]),
        line: 3,
        column: 1,
      },
    ];
    expect(fillCatalog(sources, { ...request({}), rows }).added).toMatchObject([{ name: 'USER_NOT_FOUND' }]);
  });

  test('has no texts that no message can have', () => {
    const refused = fillCatalog(sources, request({ 2004: '｛' }));
    expect(refused.files.size).toBe(0);
    expect(
      fillCatalog(sources, request({ 2004: '｛', 2005: '好' })).added.map(({ rejection }) => rejection === undefined),
    ).toEqual([false, true]);
  });

  test('without a language is refused', () => {
    expect(fillCatalog(newSources('german_DE'), request({ 2004: 'x' })).diagnostics).toMatchObject([
      { rule: 'locales-are-language-tags' },
    ]);
  });
});

test('a catalogue without errors keeps its other properties', () => {
  const sources = sourcesOf({});
  expect(isEmptyCatalog(sources)).toBe(true);
  expect(isEmptyCatalog(sourcesOf())).toBe(false);
  const plan = fillCatalog(sources, request({ 2004: 'No such user.', 9000: 'Beyond.' }));
  expect(plan.added.map(({ code, rejection }) => [code, rejection?.reason])).toEqual([
    [2004, undefined],
    [9000, 'The code 9000 of BEYOND lies in no range.'],
  ]);
  expect(written(plan)).toMatchObject({ name: 'shop', ranges: [{ from: 2000, to: 2999, name: 'all' }] });
});
