import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@error-contracts/browser';
import { someOf } from '@error-contracts/vitest-config/some-of';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './support/choose-language.ts';
import { clipped } from './support/clipped.ts';
import { scenes } from './support/scenes.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The folder of the pictures that `PICTURES=all` takes, for people to look at; git ignores it. */
const pictures = fileURLToPath(new URL('../.cache/pictures/', import.meta.url));
const pictured = ['en', 'ar', 'zh-CN'] as const;
/** The pictured languages, those with the longest words, and the one with the longest name. */
const onSmallScreens = [...pictured, 'de', 'fr', 'ru', 'pt-BR'] as const;

describe.each(someOf(Object.entries(scenes), 3))('%s', (name, scene) => {
  const picture = async (page: Page, look: string): Promise<void> => {
    if (process.env.PICTURES === 'all')
      await page.screenshot({ path: `${pictures}${name}-${look}.png`, fullPage: true });
  };

  test('is accessible in both directions, in light and dark, and fits small screens', async () => {
    const { page } = await stage.visit();
    await scene(page, await wordsIn('en'));
    await page.evaluate(axe);
    for (const language of pictured) {
      await chooseLanguage(page, language);
      await picture(page, `${language}-light`);
      expect(await graveViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture(page, `${language}-dark`);
      expect(await graveViolations(page, { runOnly: ['color-contrast'] })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of onSmallScreens) {
      await chooseLanguage(page, language);
      await picture(page, `${language}-320`);
      expect([language, await widthOf(page), await clipped(page)]).toEqual([language, 320, []]);
    }
  });
});

/** Returns what axe-core calls serious or critical, with the elements. */
async function graveViolations(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  const { violations, passes } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    { resultTypes: ['violations' as const], ...options },
  );
  expect(passes.length).toBeGreaterThan(0);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Returns the width that the page needs, in pixels; a page wider than the screen scrolls sideways. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));
}
