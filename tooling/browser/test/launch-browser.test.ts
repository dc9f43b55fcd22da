import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launchBrowser } from '../src/launch-browser.ts';

const schemas = new URL('../../../schemas/', import.meta.url);
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

test('it draws every character of every language', async () => {
  const files = ['catalog.json', ...(await readdir(new URL('locales/', schemas))).map((name) => `locales/${name}`)];
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, schemas), 'utf8')));
  // Arabic vowel signs are drawn only on a letter; U+1F9FF stands for what no font here has.
  const characters = [...new Set(texts.join(''))].filter((character) => !/[\s\p{C}\p{M}]/u.test(character));
  expect(characters.length).toBeGreaterThan(500);
  const page = await browser.newPage();
  const missing = await page.evaluate((all) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 32;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    context.font = '20px sans-serif';
    const pictureOf = (character: string) => {
      context.clearRect(0, 0, 32, 32);
      context.fillText(character, 4, 24);
      return context.getImageData(0, 0, 32, 32).data.join();
    };
    const none = [pictureOf(' '), pictureOf('\u{1f9ff}')];
    return all.filter((character) => none.includes(pictureOf(character)));
  }, characters);
  expect(missing).toEqual([]);
});
