import type { Page } from '@error-contracts/browser';

/** The words and numbers of a page by the direction in which their characters stand on the screen. */
interface VisibleOrder {
  readonly leftToRight: readonly string[];
  readonly rightToLeft: readonly string[];
}

/** Returns in which order the screen shows the words that are translated, the numbers and the email addresses of a page. */
export function visibleOrder(page: Page): Promise<VisibleOrder> {
  return page.evaluate(() => {
    const found = { leftToRight: [] as string[], rightToLeft: [] as string[] };
    const leftOf = (node: Node, at: number): DOMRect => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (const { 0: run, index } of text.matchAll(/[\w.-]+@[\w.]+\w|\d{2,}|(?<=\u202e)\p{L}{2,}/gu)) {
        const [first, last] = [leftOf(node, index), leftOf(node, index + run.length - 1)];
        // A run that is hidden, or that wraps, has no order.
        if (first.width === 0 || first.top !== last.top) continue;
        found[first.left < last.left ? 'leftToRight' : 'rightToLeft'].push(run);
      }
    }
    return found;
  });
}
