import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@error-contracts/browser';
import { type PseudoLocale, pseudoLocales } from '@error-contracts/compiler/pseudo';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { describe, expect, test } from 'vitest';
import { createFormatter, loadLocale } from '../src/generated/index.ts';
import type { Language } from '../src/language/languages.ts';
import { inPseudoLocale } from '../src/language/pseudo-texts.ts';
import { chooseLanguage } from './support/choose-language.ts';
import { clipped } from './support/clipped.ts';
import { buildForDevelopment } from './support/development-build.ts';
import { field } from './support/field.ts';
import { scenes } from './support/scenes.ts';
import { setStage } from './support/stage.ts';
import { untranslated } from './support/untranslated.ts';
import { visibleOrder } from './support/visible-order.ts';
import type { Words } from './support/words.ts';

const development = await buildForDevelopment();
const production = fileURLToPath(new URL('../dist', import.meta.url));
const stage = setStage({ webFolder: development });
/** The folder of the pictures that `PICTURES=all` takes, for people to look at; git ignores it. */
const pictures = fileURLToPath(new URL('../.cache/pictures/', import.meta.url));

async function pseudoWords(tag: PseudoLocale): Promise<Words> {
  const format = createFormatter([await loadLocale(tag)]);
  return {
    texts: inPseudoLocale(tag),
    error: (name, data = {}) => format(name as 'USER_NOT_FOUND', data as never).text,
  };
}

async function visitIn(tag: PseudoLocale): Promise<Page> {
  return (await stage.visit({ language: tag as string as Language })).page;
}

/** Returns the texts that are clipped at one of these widths. */
async function clippedAt(page: Page, look: string, ...widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if (process.env.PICTURES === 'all')
      await page.screenshot({ path: `${pictures}${look}-${width}.png`, fullPage: true });
    found.push(...(await clipped(page)).map((text) => `${width}: ${text}`));
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) found.push(`${width}: the page needs ${needed} pixels`);
  }
  return found;
}

describe.each(someOf(Object.entries(scenes), 3))('%s', (name, scene) => {
  test('has no untranslated or clipped text, and runs from right to left with readable numbers', async () => {
    const page = await visitIn('en-XA');
    await scene(page, await pseudoWords('en-XA'));
    expect(await untranslated(page, 'en-XA')).toEqual([]);
    expect(await clippedAt(page, `${name}-en-XA`, 1280, 768, 320)).toEqual([]);

    await chooseLanguage(page, 'ar-XB' as string as Language);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await untranslated(page, 'ar-XB')).toEqual([]);
    expect(await clippedAt(page, `${name}-ar-XB`, 320)).toEqual([]);
    const { leftToRight, rightToLeft } = await visibleOrder(page);
    expect(rightToLeft.filter((run) => /[\d@]/.test(run))).toEqual([]);
    expect(leftToRight.filter((run) => !/[\d@]/.test(run))).toEqual([]);
  });
});

test('the notice of a failure is translated, with the time and the reference in it', async () => {
  const page = await visitIn('en-XA');
  const { texts, error } = await pseudoWords('en-XA');
  await page.goto('/sign-in');
  await field(page, texts.account).fill('mei-1');
  await field(page, texts.password).fill('whatever');
  const body = JSON.stringify({ code: 1000, message: 'x', data: null });
  const headers = { 'x-request-id': 'mei-1', 'retry-after': '120' };
  stage.proxy.set({ status: 503, type: 'application/json', body, headers });
  await page.getByRole('button', { name: texts.signIn }).click();
  await page.getByText(error('SYSTEM_BUSY')).waitFor();
  expect(await untranslated(page, 'en-XA')).toEqual([]);
});

test('the tests find a text that is hard-coded, cut off, too wide, or on another one', async () => {
  const page = await visitIn('en-XA');
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: inPseudoLocale('en-XA').signInTitle }).waitFor();
  await page.evaluate(() => {
    const examples = [
      ['p', '[Ţŵö] hard-coded [ţéẋţš]', ''],
      ['p', '[Çûţ öƒƒ]', 'overflow: hidden; text-overflow: ellipsis; inline-size: 3rem; white-space: nowrap'],
      ['p', '[Ţöö ŵîðé]', 'inline-size: 3rem; white-space: nowrap'],
      ['p', '[Ţöö ĥîĝĥ ƒöŕ îţš ḃöẋ]', 'block-size: 1rem; overflow: hidden; inline-size: 4rem; margin: 9rem'],
      ['p', '[Îñ þîéçéš]', 'inline-size: 2rem; overflow-wrap: anywhere'],
      ['p', '[Öñé]', 'margin-block-end: -1.5rem'],
      ['p', '[Ţŵö]', ''],
      ['select', '[Ţöö ŵîðé ƒöŕ îţš ļîšţ]', 'inline-size: 6rem'],
    ] as const;
    for (const [tag, text, style] of examples) {
      const element = document.createElement(tag);
      element.className = 'mistake';
      element.style.cssText = style;
      if (element instanceof HTMLSelectElement) element.add(new Option(text));
      else element.textContent = text;
      document.querySelector('main')?.append(element);
    }
    document.querySelector('.mistake')?.setAttribute('aria-label', 'Hard-coded');
  });
  expect(await untranslated(page, 'en-XA')).toEqual([
    'p.mistake: [Ţŵö] hard-coded [ţéẋţš]',
    'p.mistake[aria-label]: Hard-coded',
  ]);
  expect(await clipped(page)).toEqual([
    'p.mistake sticks out of p.mistake: [Çûţ öƒƒ]',
    'p.mistake sticks out of p.mistake: [Ţöö ŵîðé]',
    'p.mistake sticks out of p.mistake: [Ţöö ĥîĝĥ ƒöŕ îţš ḃöẋ]',
    'p.mistake breaks þîéçéš: [Îñ þîéçéš]',
    'p.mistake lies on p.mistake: [Öñé]',
    'select.mistake cuts off: [Ţöö ŵîðé ƒöŕ îţš ļîšţ]',
  ]);
});

test('every message of the contract is in brackets', async () => {
  const { messages } = await loadLocale('en-XA');
  const anything = new Proxy({}, { get: () => 7 });
  const texts = Object.values(messages).map((message) =>
    typeof message === 'string' ? message : message(anything as never),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => !/^\[.*\]$/.test(text))).toEqual([]);
});

test('the switcher has the pseudo-locales in development builds only; nothing of them is in what people get', async () => {
  const marks = [...pseudoLocales, 'Pseudo-', 'öñé', '\\u202eb', '\u202eb'];
  const marksIn = (folder: string): readonly string[] => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    return marks.filter((mark) => texts.some((text) => text.toLowerCase().includes(mark.toLowerCase())));
  };
  expect(marksIn(development)).toEqual(expect.arrayContaining([...pseudoLocales, 'Pseudo-']));
  expect(marksIn(production)).toEqual([]);
  const manifest = readFileSync(join(production, '.vite/manifest.json'), 'utf8');
  expect(manifest).not.toMatch(/pseudo|src\/generated|compiler/);
});
