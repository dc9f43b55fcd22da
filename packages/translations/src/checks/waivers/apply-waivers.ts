import { nearest } from '@error-contracts/catalog';
import { applyRule, type CheckSettings } from '@error-contracts/catalog/check';
import type { Draft, RuleViolations, Violation } from '@error-contracts/catalog/draft';
import { textRules } from '../rules/index.js';
import type { Waiver, WaiverFile } from './waiver-file.js';
import { waiverRules } from './waiver-rules.js';

/**
 * Returns what is left of violations if the waived ones do not count, and what is wrong with the waivers. Only the rules
 * of texts and of the glossary can be waived: the others keep the product from breaking.
 */
export function applyWaivers(
  draft: Draft,
  found: readonly RuleViolations[],
  { file, waivers }: WaiverFile,
  settings: CheckSettings,
): readonly RuleViolations[] {
  const tags = new Map(draft.locales.map((locale) => [locale.file, locale.tag]));
  const keys = new Set(waivers.map(keyOf));
  const used = new Set<string>();
  const left = found.map((group) => {
    if (!WAIVABLE.has(group.rule)) return group;
    const violations = group.violations.filter((violation) => {
      const locale = tags.get(violation.file);
      const [name] = violation.path;
      const key = keyOf({ rule: group.rule, locale: String(locale), name: String(name) });
      if (locale === undefined || !keys.has(key)) return true;
      used.add(key);
      return false;
    });
    return { ...group, violations };
  });
  const unknown: Violation[] = [];
  const unused: Violation[] = [];
  for (const [index, waiver] of waivers.entries()) {
    if (!WAIVABLE.has(waiver.rule)) unknown.push({ file, ...unknownRule(waiver, index) });
    else if (!used.has(keyOf(waiver))) unused.push({ file, ...unusedWaiver(waiver, index) });
  }
  const reported = [['waivers-name-known-rules', unknown] as const, ['waivers-are-used', unused] as const].map(
    ([name, violations]) => applyRule({ name, ...waiverRules[name], check: () => violations }, draft, settings),
  );
  return [...left, ...reported];
}

const WAIVABLE: ReadonlySet<string> = new Set([...textRules.map(({ name }) => name), 'glossary-terms-are-used']);

/** No part of a waiver has a line feed in it that matters: names, tags and rules have none. */
function keyOf({ rule, locale, name }: Omit<Waiver, 'reason'>): string {
  return `${rule}\n${locale}\n${name}`;
}

function unknownRule({ rule }: Waiver, index: number): Omit<Violation, 'file'> {
  const near = nearest(rule, WAIVABLE);
  return {
    path: [index, 'rule'],
    message: `${rule} is not a rule of translations that can be waived.`,
    help: near === undefined ? 'Correct the text, or remove the waiver.' : `Did you mean ${near}?`,
  };
}

function unusedWaiver({ rule, locale, name }: Waiver, index: number): Omit<Violation, 'file'> {
  return {
    path: [index],
    value: rule,
    message: `The ${locale} text of ${name} keeps ${rule}, so nothing needs this waiver.`,
    help: 'Remove the waiver, or correct its locale, name or rule.',
  };
}
