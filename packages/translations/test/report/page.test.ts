import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launchBrowser, type Page } from '@error-contracts/browser';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportData } from '../../src/report/report-data.js';
import { reportHtml } from '../../src/report/report-html.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), mkdtemp(join(tmpdir(), 'error-contracts-'))]);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A report in which every text is hostile, in Arabic and in German. */
const HOSTILE: ReportData = {
  source: { tag: 'en', name: 'English', direction: 'ltr' },
  locales: [
    { tag: 'ar', name: 'Arabic', direction: 'rtl' },
    { tag: 'de', name: 'German', direction: 'ltr' },
  ],
  rules: [{ name: 'spaces-are-single', description: HOSTILE_TEXTS[3] ?? '' }],
  entries: HOSTILE_TEXTS.map((text, index) => ({
    name: index === 0 ? text : `NAME_${index}`,
    code: index === 1 ? text : index,
    context: [text],
    text,
    forms: [{ label: text, text }],
    translations: [
      {
        state: 'translated',
        text,
        notes: [text],
        findings: [{ rule: 0, severity: 'error', message: text, help: text, offset: 0, length: 4 }],
      },
      { state: 'missing', previousSource: text, similar: [{ score: 80, origin: text, source: text, target: text }] },
    ],
  })),
};

/** Opens a report from the disk. Whatever it does that no report may do is an error. */
async function open(data: ReportData, title: string): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const file = join(folder, 'report.html');
  writeFileSync(file, reportHtml(data, title));
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) errors.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  await page.locator('article').first().waitFor();
  return { page, errors };
}

const count = (page: Page) => page.locator('#count').textContent();

test('hostile texts are shown as they are, and run nothing; the page is accessible by keyboard, in light, dark and print', async () => {
  const { page, errors } = await open(HOSTILE, '</title><script>globalThis.hacked = 7</script>');
  expect(await page.title()).toBe('Translations of </title><script>globalThis.hacked = 7</script>');
  expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
  expect(await page.locator('img, svg, iframe, object, [onload], [onerror], #bad, a[href^="javascript"]').count()).toBe(
    0,
  );
  expect(await page.locator('script').count()).toBe(2);
  expect(await page.locator('article .source .text').allTextContents()).toEqual(HOSTILE_TEXTS);
  // The policy stops even a script that somebody adds.
  const isStopped = await page.evaluate(`(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'globalThis.hacked = 8';
      document.body.append(script);
    } catch {
      return true;
    }
    return globalThis.hacked === undefined;
  })()`);
  expect(isStopped).toBe(true);
  errors.length = 0;

  expect(await page.locator('section[aria-label=Arabic] .text').first().getAttribute('dir')).toBe('rtl');
  expect(await page.locator('section[aria-label=Arabic] .text').first().getAttribute('lang')).toBe('ar');
  expect(await count(page)).toBe('24 of 24 texts');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await page.evaluate('document.activeElement.ariaPosInSet')).toBe('2');
  await page.getByLabel('State').selectOption('missing');
  expect(await count(page)).toBe('12 of 24 texts');
  await page.getByLabel('Search').fill('NAME_7');
  expect(await count(page)).toBe('1 of 24 texts');
  expect(new URL(page.url()).hash).toBe('#state=missing&search=NAME_7');
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await page.getByLabel('Findings').selectOption('spaces-are-single');
  expect(await count(page)).toBe('12 of 24 texts');
  expect(await page.locator('section[aria-label=Arabic] mark').first().textContent()).toBe('<scr');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await graveViolations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  expect(errors).toEqual([]);
});

test('10,000 errors in two languages open, filter and search without a wait, and print as a whole', async () => {
  const entries = Array.from({ length: 10_000 }, (_, index) => ({
    name: `ERROR_NUMBER_${index}`,
    code: index,
    context: ['Shown somewhere.'],
    text: `The field ${index} of the form has a value that is too long.`,
    translations: [
      { state: 'translated' as const, text: `Das Feld ${index} des Formulars hat einen Wert, der zu lang ist.` },
      index % 2 === 0 ? { state: 'missing' as const } : { state: 'draft' as const, text: `Champ ${index} trop long.` },
    ],
  }));
  const locales = [
    { tag: 'de', name: 'German', direction: 'ltr' as const },
    { tag: 'fr', name: 'French', direction: 'ltr' as const },
  ];
  const start = performance.now();
  const { page, errors } = await open({ ...HOSTILE, locales, rules: [], entries }, 'large');
  const opened = performance.now() - start;
  const filtered = performance.now();
  await page.getByLabel('State').selectOption('missing');
  expect(await count(page)).toBe('5,000 of 20,000 texts');
  await page.getByLabel('Search').fill('9998');
  expect(await count(page)).toBe('1 of 20,000 texts');
  // Some 0.6 s and 0.1 s on one quiet core.
  expect([opened < 15_000, performance.now() - filtered < 5000]).toEqual([true, true]);
  await page.getByLabel('Search').fill('ERROR_NUMBER_12');
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await page.locator('article').count()).toBe(56);
  expect(errors).toEqual([]);
});

/** Returns what axe-core calls serious or critical, with the elements. */
async function graveViolations(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations, passes } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    { resultTypes: ['violations' as const], ...options },
  );
  expect(passes.length).toBeGreaterThan(0);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
