import { textKey } from '../text/text-key.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'one-source-has-one-translation',
  severity: 'warning',
  description:
    'Errors with the same source text have the same translation in a language. ' +
    'If they mean different things, the sources should say so.',
  example: {
    wrong: files('Diese Bestellung kann man nicht ändern.'),
    right: files('Die Bestellung ist gesperrt.'),
  },
  *check({ name, source, target, habits }) {
    const others = habits.ofSource(source.key);
    if (others.length < 2 || source.key === '') return;
    const [first] = others;
    if (first === undefined || first.name === name) return;
    if (textKey(first.target.raw) === textKey(target.raw)) return;
    yield {
      message: `${first.name} has the same source text, but another translation.`,
      help: `Use one of the two for both, or word the sources differently.`,
    };
  },
};

function files(target: string) {
  const message = 'The order is locked.';
  const sameTextAs = { name: 'ORDER_LOCKED', reason: 'Both mean the same to people.' };
  return {
    'catalog.json': { errors: { ORDER_LOCKED: { message }, ORDER_FROZEN: { message, sameTextAs } } },
    'locales/de.json': { ORDER_LOCKED: 'Die Bestellung ist gesperrt.', ORDER_FROZEN: target },
  };
}
