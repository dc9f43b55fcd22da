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
  applies: ({ source, habits }) => habits.ofSource(source.key).length > 1,
  *check({ name, source, target, habits }) {
    const others = habits.ofSource(source.key);
    if (source.key === '') return;
    const [first] = others;
    if (first === undefined || first.name === name) return;
    if (first.target.key === target.key) return;
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
