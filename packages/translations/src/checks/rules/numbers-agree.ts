import { exampleOf } from '../example-of.js';
import { numbersIn, type WrittenNumber } from '../text/numbers-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'numbers-agree',
  severity: 'warning',
  description:
    'A translation has the numbers of the source, in digits of any script and with the separators of its language. ' +
    'A one or a two may be written as a word.',
  example: exampleOf({
    source: 'Wait 15 minutes.',
    wrong: 'Warten Sie 51 Minuten.',
    right: 'Warten Sie 15 Minuten.',
  }),
  applies: ({ source, target }) => source.numbers.length > 0 || DIGIT.test(target.visible),
  *check({ source, target }) {
    const written = numbersIn(target.visible);
    // Mostly they are the same, in the same order.
    if (written.length === source.numbers.length && written.every(isSame, source.numbers)) return;
    const added = without(written, source.numbers);
    const lost = without(source.numbers, written);
    for (const [index, { text }] of lost.entries()) {
      const instead = added[index];
      if (instead === undefined && /^[12]$/.test(text)) continue;
      const message =
        instead === undefined
          ? `The number ${text} of the source is missing.`
          : `The text has the number ${instead.text}, and the source ${text}.`;
      const place = instead === undefined ? {} : { offset: instead.offset, value: instead.text };
      yield { ...place, message, help: `Write ${text}, as the language writes numbers.` };
    }
    for (const { text, offset } of added.slice(lost.length)) {
      const message = `The text has the number ${text}, which the source does not have.`;
      yield { offset, value: text, message, help: 'Remove it, or write the number of the source.' };
    }
  },
};

function isSame(this: readonly WrittenNumber[], { digits }: WrittenNumber, index: number): boolean {
  return digits === this[index]?.digits;
}

const DIGIT = /\p{Nd}/u;

/** Returns the numbers that have no partner among the others. */
function without(numbers: readonly WrittenNumber[], others: readonly WrittenNumber[]): readonly WrittenNumber[] {
  const counts = new Map<string, number>();
  for (const { digits } of others) counts.set(digits, (counts.get(digits) ?? 0) + 1);
  return numbers.filter(({ digits }) => {
    const count = counts.get(digits) ?? 0;
    counts.set(digits, count - 1);
    return count <= 0;
  });
}
