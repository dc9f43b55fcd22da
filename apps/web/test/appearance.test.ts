import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@error-contracts/browser';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './support/choose-language.ts';
import { scenes } from './support/scenes.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** For people to look at; git ignores them. Each takes a while, so there are three a scene; PICTURES=all takes nine. */
const pictures = fileURLToPath(new URL('../.cache/pictures/', import.meta.url));
const usual = ['en-light', 'ar-dark', 'zh-CN-320'];
const pictured = ['en', 'ar', 'zh-CN'] as const;
/** With those that have the longest words. */
const onSmallScreens = [...pictured, 'de', 'fr', 'ru'] as const;

describe.each(Object.entries(scenes))('%s', (name, scene) => {
  const picture = async (page: Page, look: string): Promise<void> => {
    if (process.env.PICTURES !== 'all' && !usual.includes(look)) return;
    await page.screenshot({ path: `${pictures}${name}-${look}.png`, fullPage: true });
  };

  test('for everyone: in both directions, in light and dark, on small screens', async () => {
    const { page } = await stage.visit();
    await scene(page, await wordsIn('en'));
    await page.evaluate(axe);
    for (const language of pictured) {
      await chooseLanguage(page, language);
      await picture(page, `${language}-light`);
      expect(await graveFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture(page, `${language}-dark`);
      expect(await graveFindings(page, { runOnly: ['color-contrast'] })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of onSmallScreens) {
      await chooseLanguage(page, language);
      await picture(page, `${language}-320`);
      expect([language, await widthOf(page)]).toEqual([language, 320]);
    }
  });
});

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
