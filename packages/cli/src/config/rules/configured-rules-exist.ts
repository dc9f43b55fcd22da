import { nearest } from '@error-contracts/catalog';
import { changeRules, checkRules } from '../check-rules.js';
import type { ConfigRule } from '../config-rule.js';

export const rule: ConfigRule = {
  name: 'configured-rules-exist',
  severity: 'error',
  description:
    'Every rule that the config names is a rule of check. A misspelt name would leave the rule as it is, and nobody would see it.',
  example: {
    wrong: { 'error-contracts.config.json': { rules: { 'names-are-meaningfull': 'off' } } },
    right: { 'error-contracts.config.json': { rules: { 'names-are-meaningful': 'off' } } },
  },
  *check({ file, config: { rules = {} } }) {
    if (Object.keys(rules).length === 0) return;
    const known = new Set(checkRules().map((one) => one.name));
    for (const name of Object.keys(rules)) {
      if (known.has(name)) continue;
      const near = nearest(name, known);
      const help = changeRules().has(name)
        ? 'It is a kind of change. Accept a single change in accepted-changes.json.'
        : near === undefined
          ? 'Write the name of a rule as check prints it.'
          : `Did you mean "${near}"?`;
      yield {
        file,
        path: ['rules', name],
        at: 'key',
        message: 'The command check has no rule of this name.',
        value: name,
        help,
      };
    }
  },
};
