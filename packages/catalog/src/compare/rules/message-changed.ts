import type { Json } from '../../json.js';
import type { ChangeRule } from '../change-rule.js';
import { titleOf } from '../rule-parts/subject.js';
import { textRule } from '../rule-parts/text-rule.js';
import { sharesWords } from '../shares-words.js';

const sourceText: ChangeRule = textRule({
  name: 'message-changed',
  description: 'The text of an error in the source language changed. Code must not depend on the words of a text.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { message: 'There is no such order.' } } } },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { message: 'We cannot find this order.' } } } },
  },
  property: 'message',
  text: 'message',
  title: 'The text',
});

const OTHER_MEANING = 'message-changed:other-meaning';

/** If the source language itself changed, its texts are compared as translations. */
export const rule: ChangeRule = {
  ...sourceText,
  cases: {
    [OTHER_MEANING]: {
      description:
        'The text of an error in the source language has no word of the former one. ' +
        'The code may be reused for another error, which older clients would take for the old one.',
      example: {
        before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { message: 'There is no such order.' } } } },
        after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { message: 'The payment is late.' } } } },
      },
    },
  },
  *find(comparison) {
    if (comparison.before.sourceLocale !== comparison.after.sourceLocale) return;
    for (const found of sourceText.find(comparison)) {
      const { from, to } = found;
      const isOther = isText(from) && isText(to) && !sharesWords(from, to);
      yield isOther ? { ...found, kind: OTHER_MEANING } : found;
    }
  },
  sentence: (change) =>
    change.kind === OTHER_MEANING
      ? `The text of ${titleOf(change)} seems to mean something else: the code may be reused.`
      : sourceText.sentence(change),
  help: (change) =>
    change.kind === OTHER_MEANING
      ? 'If the code stands for another error now, put the old text back and give the new error a code of its own.'
      : undefined,
};

/** A released file has digests of texts. */
function isText(value: Json): value is string {
  return typeof value === 'string' && !value.startsWith('sha256:');
}
