import { checkRules } from '../check-rules.js';
import type { ConfigRule } from '../config-rule.js';

export const rule: ConfigRule = {
  name: 'essential-rules-stay-errors',
  severity: 'error',
  description:
    'A rule without which generated code would be wrong stays an error. ' +
    'Every other rule may be a warning, or be left out.',
  example: {
    wrong: { 'error-contracts.config.json': { rules: { 'codes-are-unique': 'warning' } } },
    right: { 'error-contracts.config.json': { rules: { 'texts-are-distinct': 'warning' } } },
  },
  *check({ file, config: { rules = {} } }) {
    if (Object.keys(rules).length === 0) return;
    const essential = new Set(checkRules().flatMap((one) => (one.mayBeLowered ? [] : [one.name])));
    for (const [name, severity] of Object.entries(rules)) {
      if (severity === 'error' || !essential.has(name)) continue;
      yield {
        file,
        path: ['rules', name],
        message: `The rule "${name}" is always an error: what is generated of a catalogue that breaks it would be wrong.`,
        help: 'Delete the line, and correct the catalogue where check reports the rule.',
      };
    }
  },
};
