import { createFormatter, loadLocale, locales } from '@error-contracts/i18n';
import catalog from '@error-contracts/schemas/catalog.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { type CatalogError, catalogErrors } from './catalog-errors.js';

test('the source language comes first, and there are translations', () => {
  expect(locales[0]).toBe(catalog.sourceLocale);
  expect(locales.length).toBeGreaterThan(1);
  expect(catalogErrors.length).toBeGreaterThan(0);
});

describe.each(locales)('%s', (tag) => {
  test('loads by its tag', async () => {
    expect((await loadLocale(tag)).locale).toBe(tag);
  });

  test('renders every error without leftovers', async () => {
    const locale = await loadLocale(tag);
    const format = createFormatter([locale]);
    const source = createFormatter([await loadLocale(locales[0])]);
    for (const { code, names, data } of catalogErrors) {
      const [name] = names;
      const message = format.received(code, data);
      expect(message !== undefined, name).toBe(Object.hasOwn(locale.messages, code));
      if (message === undefined) continue;
      expect(message.locale, name).toBe(tag);
      expect(message.text.trim(), name).not.toBe('');
      expect(message.text, name).not.toMatch(/[{}｛｝]|undefined|NaN|\[object/);
      expect(source.received(code, data), name).toBeDefined();
    }
  });

  test('has each message as an export with the text of the table', async () => {
    const { messages } = await loadLocale(tag);
    const exported: Record<string, unknown> = await import(`@error-contracts/i18n/${tag}/messages`);
    const translated = catalogErrors.filter(({ code }) => Object.hasOwn(messages, code));
    expect(Object.keys(exported).sort()).toEqual(translated.flatMap(({ names }) => names).sort());
    for (const { code, names, data } of translated) {
      for (const name of names) expect(textOf(exported[name], data), name).toBe(textOf(messages[code], data));
    }
  });
});

function textOf(message: unknown, data: CatalogError['data']): unknown {
  return typeof message === 'function' ? message(data ?? undefined) : message;
}
