import { applyRule, type CheckSettings, type Review, type Rule } from '@error-contracts/catalog/check';
import type { Draft, RuleViolations, Violation } from '@error-contracts/catalog/draft';
import { checkTexts } from './check-texts.js';
import { textRules } from './rules/index.js';
import { textsOfDraft } from './texts-of-draft.js';
import { applyWaivers } from './waivers/apply-waivers.js';
import type { WaiverFile } from './waivers/waiver-file.js';

/**
 * Returns a review that checks every translation of a draft by the rules of texts. What is waived is left out, and a
 * waiver that nothing needs is reported.
 */
export function reviewTranslations(waivers?: WaiverFile): Review {
  return (draft, found, settings) => {
    const all = [...found, ...textViolations(draft, settings)];
    return waivers === undefined ? all : applyWaivers(draft, all, waivers, settings);
  };
}

function textViolations(draft: Draft, settings: CheckSettings): readonly RuleViolations[] {
  const byRule = new Map(textRules.map(({ name }): readonly [string, Violation[]] => [name, []]));
  for (const { file, texts } of textsOfDraft(draft)) {
    for (const { rule, name, violation } of checkTexts(texts)) {
      byRule.get(rule.name)?.push({ file, path: [name], ...violation });
    }
  }
  const rules = textRules.map((rule): Rule => ({ ...rule, check: () => byRule.get(rule.name) ?? [] }));
  return rules.map((rule) => applyRule(rule, draft, settings));
}
