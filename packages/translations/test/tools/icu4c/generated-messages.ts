import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check } from '@error-contracts/catalog/check';
import type { Sources } from '@error-contracts/catalog/read';
import { emitI18n } from '@error-contracts/compiler';
import { onTestFinished } from 'vitest';
import type { Data } from './icu-request.js';

/** Returns the text of an error in a language; undefined if it has none there. */
export type FormatGenerated = (tag: string, code: number, data: Data) => string | undefined;

interface Formatter {
  received(code: number, data: unknown): { readonly text: string } | undefined;
}

/** Generates the messages of a catalogue and loads them. */
export async function generatedMessages(sources: Sources): Promise<FormatGenerated> {
  const { contract, diagnostics } = check(sources);
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  // In this package, so that its imports are found.
  const folder = mkdtempSync(fileURLToPath(new URL('.generated-', import.meta.url)));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = await emitI18n(contract);
  for (const [path, text] of files) {
    const file = join(folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stripTypeScriptTypes(text));
  }
  const load = async (file: string) => await import(pathToFileURL(join(folder, file)).href);
  const { createFormatter } = await load('index.js');
  const formatters = new Map<string, Formatter>();
  for (const { tag } of contract.locales) {
    // The texts of internal errors are in modules of their own; others show a fallback.
    const room = files.has(`internal/${tag}/index.ts`) ? 'internal' : 'locales';
    const { default: locale } = await load(`${room}/${tag}/index.js`);
    formatters.set(tag, createFormatter([locale]));
  }
  return (tag, code, data) => formatters.get(tag)?.received(code, data)?.text;
}
