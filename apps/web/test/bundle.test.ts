import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadLocale } from '@error-contracts/i18n';
import type { Manifest, ManifestChunk } from 'vite';
import { expect, test } from 'vitest';
import { type Language, languages, languageTags } from '../src/language/languages.ts';

const dist = new URL('../dist/', import.meta.url);
const manifest: Manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const page = chunkOf('index.html');

test('the files that every visitor loads are small', () => {
  const scripts = [page, ...(page.imports ?? []).map(chunkOf)].map(({ file }) => gzipped(file));
  const sheets = (page.css ?? []).map(gzipped);
  expect(sheets).toHaveLength(1);
  // React alone needs some 60 kB.
  expect(sum(scripts)).toBeLessThan(105_000);
  expect(sum(sheets)).toBeLessThan(5000);
});

test.each(languageTags)(
  '%s has two chunks of its own: the texts of the application and the messages of the contract',
  async (tag) => {
    const { texts, messages } = chunksOf(tag);
    const everything = readFileSync(new URL(page.file, dist), 'utf8');
    const { signInTitle } = (await languages[tag].load()).texts;
    const { 1000: busy } = (await loadLocale(tag)).messages;
    expect(read(texts)).toContain(signInTitle);
    expect(read(messages)).toContain(busy);
    expect(everything).not.toContain(signInTitle);
    expect(everything).not.toContain(busy);
    expect(gzipped(texts) + gzipped(messages)).toBeLessThan(6000);
  },
);

test('the page has no inline script, style or picture, which a strict policy refuses', () => {
  const html = readFileSync(new URL('index.html', dist), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/)|<style|\sstyle=|\son\w+=|javascript:|data:|https?:/);
  expect(html).toContain('<script type="module"');
});

function chunksOf(tag: Language): { readonly texts: string; readonly messages: string } {
  const dynamic = (page.dynamicImports ?? []).filter(
    (key) => key.endsWith(`/lazy/${tag}.js`) || key.endsWith(`/texts/${tag.toLowerCase()}.ts`),
  );
  expect(dynamic).toHaveLength(2);
  const [texts, messages] = dynamic.sort((key) => (key.includes('/texts/') ? -1 : 1)).map((key) => chunkOf(key).file);
  return { texts: texts ?? '', messages: messages ?? '' };
}

function chunkOf(key: string): ManifestChunk {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`There is no chunk ${key}: build the application.`);
  return chunk;
}

function read(file: string): string {
  return readFileSync(new URL(file, dist), 'utf8');
}

function gzipped(file: string): number {
  return gzipSync(read(file)).byteLength;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
