import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@error-contracts/browser';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test } from 'vitest';
import { type Language, languageTags } from '../src/language/languages.ts';
import { chooseLanguage } from './support/choose-language.ts';
import { scenes } from './support/scenes.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** For people to look at; git ignores them. */
const pictures = fileURLToPath(new URL('../.cache/pictures/', import.meta.url));
const pictured: readonly Language[] = ['en', 'ar', 'zh-CN'];

test.each(Object.entries(scenes))(
  '%s: for everyone, in light and dark, in both directions, on small screens',
  async (name, scene) => {
    const { page } = await stage.visit({ language: 'en' });
    await scene(page, await wordsIn('en'));
    await page.evaluate(axe);
    for (const language of pictured) {
      await chooseLanguage(page, language);
      await page.screenshot({ path: `${pictures}${name}-${language}-light.png`, fullPage: true });
      if (language !== 'zh-CN') expect(await graveFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.screenshot({ path: `${pictures}${name}-${language}-dark.png`, fullPage: true });
      if (language === 'en') expect(await graveFindings(page, { runOnly: ['color-contrast'] })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of languageTags) {
      await chooseLanguage(page, language);
      expect([language, await widthOf(page)]).toEqual([language, 320]);
      if (pictured.includes(language))
        await page.screenshot({ path: `${pictures}${name}-${language}-320.png`, fullPage: true });
    }
  },
);

/** What axe-core takes for serious or critical, with the elements. */
async function graveFindings(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  const { violations, passes } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    { resultTypes: ['violations' as const], ...options },
  );
  expect(passes.length).toBeGreaterThan(0);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What the page needs, in pixels: more than there is would have to be scrolled sideways. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));
}
