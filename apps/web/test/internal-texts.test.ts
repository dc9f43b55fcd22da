import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import catalog from '@error-contracts/schemas/catalog.json' with { type: 'json' };
import { build } from 'vite';
import { expect, test } from 'vitest';

interface Entry {
  readonly message: string;
  readonly audience?: string;
  readonly causes?: readonly string[];
  readonly fixes?: readonly string[];
  readonly comment?: string;
}

const errors: readonly (readonly [name: string, entry: Entry])[] = Object.entries(catalog.errors);
const locales = new URL('../../../schemas/locales/', import.meta.url);
const translations: readonly Readonly<Record<string, string>>[] = readdirSync(locales).map((file) =>
  JSON.parse(readFileSync(new URL(file, locales), 'utf8')),
);

/** Every text of the internal errors, in all languages: what a browser must not get. */
const internalTexts = textsOf('internal').filter((text) => !textsOf('public').join('\n').includes(text));

function textsOf(audience: string): readonly string[] {
  return errors
    .filter(([, entry]) => (entry.audience ?? 'public') === audience)
    .flatMap(([name, { message, causes = [], fixes = [], comment = '' }]) => {
      const translated = translations.flatMap((texts) => texts[name] ?? []);
      return [message, ...translated, ...causes, ...fixes, comment];
    })
    .flatMap((text) => text.split(/\{[^{}]*\}/))
    .map((text) => text.trim())
    .filter((text) => text.length > 5);
}

test('the catalogue has internal texts in every language', () => {
  expect(translations.length).toBeGreaterThan(9);
  expect(internalTexts.length).toBeGreaterThan(11 * 5);
});

test('the application and its source maps have no internal text', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  expectNoInternalText(await bundled(root));
});

test('a client of all that the packages export to browsers has none either, with its source maps', async () => {
  const root = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), '.scratch-'));
  try {
    writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
    writeFileSync(join(root, 'main.js'), CLIENT);
    expectNoInternalText(await bundled(root));
  } finally {
    rmSync(root, { recursive: true });
  }
});

const CLIENT = `
import { createErrorReader } from '@error-contracts/client';
import * as i18n from '@error-contracts/i18n';
import * as byCode from '@error-contracts/i18n/by-code';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';
import en from '@error-contracts/i18n/en';
import * as messages from '@error-contracts/i18n/zh-CN/messages';

const reader = createErrorReader({
  contract,
  validators,
  messages: [en],
  load: i18n.loadLocale,
});
globalThis.all = { reader, i18n, byCode, validators, messages };
`;

/** Resolves to the text of every file of a bundle with source maps that hold the sources. */
async function bundled(root: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'internal-texts-'));
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true, sourcemap: true, minify: false } });
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  // A file may have its letters as escapes.
  return texts.join('\n').replace(/\\u([0-9a-f]{4})/gi, (_, unit) => String.fromCharCode(Number.parseInt(unit, 16)));
}

function expectNoInternalText(bundle: string): void {
  // The bundle has what it should have: the texts of the fallback in several languages.
  for (const texts of translations.slice(0, 3)) expect(bundle).toContain(texts.SYSTEM_BUSY);
  expect(bundle).toContain('sourcesContent');
  expect(internalTexts.filter((text) => bundle.includes(text))).toEqual([]);
}
