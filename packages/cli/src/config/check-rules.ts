import type { CheckDocument } from '@error-contracts/catalog';
import { ruleDocuments } from '@error-contracts/catalog/check';
import { textRuleDocuments } from '@error-contracts/translations/checks';
import { usageRuleDocuments } from '@error-contracts/usage/rules';

/** Returns every rule that a config can name: those that `check` and `usage` report, but for kinds of change. */
export function checkRules(): readonly CheckDocument[] {
  const ofCatalog = ruleDocuments().flatMap((rule) => (rule.kind === 'check' ? [rule] : []));
  return [...ofCatalog, ...textRuleDocuments(), ...usageRuleDocuments()];
}

/** Returns the kinds of change, which `check` reports too, but which have no severity. */
export function changeRules(): ReadonlySet<string> {
  return new Set(ruleDocuments().flatMap(({ kind, name }) => (kind === 'change' ? [name] : [])));
}
