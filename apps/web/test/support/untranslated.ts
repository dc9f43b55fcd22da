import type { Page } from '@error-contracts/browser';
import type { PseudoLocale } from '@error-contracts/compiler/pseudo';
import { writtenByPeople } from './scenes.ts';

/** What a pseudo-locale has around its letters. */
const TRANSLATED: Readonly<Record<PseudoLocale, RegExp>> = {
  'en-XA': /\[[^[\]]*\]/g,
  'ar-XB': /\u202e[^\u202c]*\u202c/g,
};

/**
 * Returns the texts of a page, and of what screen readers say, that have letters which nobody translated, each with its
 * element. Names, dates and what people wrote are no such texts.
 */
export async function untranslated(page: Page, tag: PseudoLocale): Promise<readonly string[]> {
  const texts = await shownTexts(page);
  return texts
    .filter(({ text }) => /\p{L}/u.test(text.replace(TRANSLATED[tag], '').replace(writtenByPeople, '')))
    .map(({ element, text }) => `${element}: ${text}`);
}

interface ShownText {
  readonly element: string;
  readonly text: string;
}

function shownTexts(page: Page): Promise<readonly ShownText[]> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
    // Without scripts no text can be loaded in the language of the visitor.
    const other = 'noscript, script, style, title, time, [translate=no]';
    return [...document.querySelectorAll('*')]
      .filter((element) => element.closest(other) === null)
      .flatMap((element) => {
        const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
        return [
          ...texts.map(({ textContent }) => ({ element: name, text: textContent ?? '' })),
          ...attributes.map((key) => ({ element: `${name}[${key}]`, text: element.getAttribute(key) ?? '' })),
        ];
      });
  });
}
