import type { Page } from '@error-contracts/browser';
import type { Language } from '../../src/language/languages.ts';

/** Chooses languages in the switcher in quick succession, also under a dialog, and waits for the last one. */
export async function chooseLanguage(page: Page, ...tags: readonly Language[]): Promise<void> {
  await page.locator('.language-switcher select').evaluate((element, wanted) => {
    const select = element as HTMLSelectElement;
    for (const tag of wanted) {
      select.value = tag;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, tags);
  await page.locator(`html[lang="${tags.at(-1)}"]`).waitFor();
}
