import { exampleOf } from '../example-of.js';
import { addressesIn } from '../text/addresses-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'addresses-are-kept',
  severity: 'warning',
  description:
    'A translation keeps the web and email addresses of the source. ' +
    'If a page has an address of its own in this language, waive the rule for the text.',
  example: exampleOf({
    source: 'Write to help@shop.dev.',
    wrong: 'Bitte schreiben Sie uns.',
    right: 'Schreiben Sie an help@shop.dev.',
  }),
  applies: ({ source }) => source.addresses.length > 0,
  *check({ source, target }) {
    // Read as those of the source are: without the marks after them, of which an underscore could belong to an address.
    const own = new Set(addressesIn(target.visible).map(({ text }) => text));
    for (const { text } of source.addresses) {
      if (own.has(text) || hasAddress(target.visible, text)) continue;
      yield { message: `The text does not have the address ${text} of the source.`, help: `Write ${text} as it is.` };
    }
  },
};

/** A longer address is another one. In languages without spaces, the next word may follow at once. */
function hasAddress(visible: string, address: string): boolean {
  for (let at = visible.indexOf(address); at !== -1; at = visible.indexOf(address, at + 1)) {
    if (!/[\w/-]/.test(visible.charAt(at + address.length))) return true;
  }
  return false;
}
