import { createFormatter, loadLocale, locales } from '@error-contracts/i18n';
import catalog from '@error-contracts/schemas/catalog.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';

const codes = Object.entries(catalog.errors).map(([name, { code }]) => ({ name, code }));

test('the source language comes first, and there are translations', () => {
  expect(locales[0]).toBe(catalog.sourceLocale);
  expect(locales.length).toBeGreaterThan(1);
  expect(codes.length).toBeGreaterThan(0);
});

describe.each(locales)('%s', (tag) => {
  test('loads by its tag', async () => {
    expect((await loadLocale(tag)).locale).toBe(tag);
  });

  test('renders every error without leftovers', async () => {
    const format = createFormatter([await loadLocale(tag)]);
    const source = createFormatter([await loadLocale(locales[0])]);
    for (const { name, code } of codes) {
      const message = format.received(code, null);
      if (message === undefined) continue;
      expect(message.locale, name).toBe(tag);
      expect(message.text.trim(), name).not.toBe('');
      expect(message.text, name).not.toMatch(/[{}｛｝]|undefined|NaN|\[object/);
      expect(source.received(code, null), name).toBeDefined();
    }
  });

  test('has each message as an export with the text of the table', async () => {
    const { messages } = await loadLocale(tag);
    const exported: Record<string, unknown> = await import(`@error-contracts/i18n/${tag}/messages`);
    const translated = codes.filter(({ code }) => Object.hasOwn(messages, code));
    expect(Object.keys(exported).sort()).toEqual(translated.map(({ name }) => name).sort());
    for (const { name, code } of translated) expect(textOf(exported[name]), name).toBe(textOf(messages[code]));
  });
});

function textOf(message: unknown): unknown {
  return typeof message === 'function' ? message() : message;
}
