/** The page with every rule: docs/rules.md of the repository, below the address that the JSON Schemas have as well. */
export const RULES_PAGE = 'https://error-contracts.dev/docs/rules.md';

/** Returns where to read about a rule. */
export function ruleAddress(rule: string): string {
  return `${RULES_PAGE}#${rule}`;
}
