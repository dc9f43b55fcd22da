import { exampleOf } from '../example-of.js';
import { addressesIn, isExampleAddress } from '../text/addresses-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'addresses-are-not-added',
  severity: 'error',
  description:
    'A translation has no web or email address that the source does not have. ' +
    'An address in an error text sends people somewhere, so the owner of the source decides on it. ' +
    'Addresses for examples, such as name@example.com, are allowed.',
  example: exampleOf({
    source: 'Your account is locked.',
    wrong: 'Ihr Konto ist gesperrt: https://evil.dev/unlock.',
    right: 'Ihr Konto ist gesperrt.',
  }),
  applies: ({ target }) => ADDRESS.test(target.visible),
  *check({ source, target }) {
    for (const { text, offset } of addressesIn(target.visible)) {
      if (source.visible.includes(text) || isExampleAddress(text)) continue;
      const message = 'The text has an address that the source does not have.';
      yield { offset, value: text, message, help: 'Remove it, or write the address of the source.' };
    }
  },
};

const ADDRESS = /@|:\/\/|www\.|mailto:|tel:/i;
