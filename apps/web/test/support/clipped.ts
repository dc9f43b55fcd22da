import type { Page } from '@error-contracts/browser';

/** Returns the texts of a page that are cut off, stick out of their box, lie on others or have broken words. */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const found: string[] = [];
    const nameOf = ({ tagName, classList }: Element): string => [tagName.toLowerCase(), ...classList].join('.');

    const isShown = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        // Only screen readers find what is clipped on purpose.
        if (getComputedStyle(at).clipPath !== 'none') return false;
      }
      return element.checkVisibility();
    };

    const boxesOf = (text: Node): readonly DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    };

    /** Lines of text are higher than their boxes, so only the middle of a line counts. */
    const isOutside = (line: DOMRect, box: DOMRect, isScrolled: boolean): boolean => {
      const middle = (line.top + line.bottom) / 2;
      if (line.left < box.left - 1 || line.right > box.right + 1) return true;
      return !isScrolled && (middle < box.top || middle > box.bottom);
    };

    const overlap = (a: DOMRect, b: DOMRect): boolean => {
      const distance = Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2);
      return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && distance < Math.min(a.height, b.height) / 2;
    };

    const brokenWord = (node: Node): string | undefined => {
      const range = document.createRange();
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(SHORT_WORD)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].map(({ top, height }) => ({ top, height }));
        if (tops.some(({ top, height }) => Math.abs(top - (tops[0]?.top ?? top)) > height / 2)) return word;
      }
      return undefined;
    };
    // Only an address, a name without spaces, or a Chinese text may wrap everywhere.
    const SHORT_WORD = /(?<![\p{L}\p{N}.@-])[\p{Script=Latin}\p{Script=Arabic}]{2,12}(?![\p{L}\p{N}@-])/gu;

    const texts: { readonly node: Node; readonly element: Element; readonly lines: readonly DOMRect[] }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element !== null && isShown(element)) texts.push({ node, element, lines: boxesOf(node) });
    }

    for (const [index, { node, element, lines }] of texts.entries()) {
      let isScrolled = false;
      for (let box: Element | null = element; box !== null; box = box === root ? null : box.parentElement) {
        const { display, overflowY } = getComputedStyle(box);
        isScrolled ||= ['auto', 'scroll'].includes(overflowY);
        const area = box.getBoundingClientRect();
        if (display === 'inline' || !lines.some((line) => isOutside(line, area, isScrolled))) continue;
        found.push(`${nameOf(element)} sticks out of ${nameOf(box)}: ${node.textContent}`);
        break;
      }
      const word = brokenWord(node);
      if (word !== undefined) found.push(`${nameOf(element)} breaks ${word}: ${node.textContent}`);
      const covered = texts.slice(index + 1).find((other) => other.lines.some((b) => lines.some((a) => overlap(a, b))));
      if (covered) found.push(`${nameOf(element)} lies on ${nameOf(covered.element)}: ${node.textContent}`);
    }

    for (const select of root.querySelectorAll('select')) {
      const style = getComputedStyle(select);
      const ruler = document.createElement('canvas').getContext('2d');
      if (ruler === null) continue;
      ruler.font = style.font;
      const arrow = 16;
      const text = select.selectedOptions[0]?.text ?? '';
      const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
      if (ruler.measureText(text).width > select.clientWidth - padding - arrow + 1) {
        found.push(`${nameOf(select)} cuts off: ${text}`);
      }
    }
    return found;
  });
}
