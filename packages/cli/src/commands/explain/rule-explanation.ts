import { nearest } from '@error-contracts/catalog';
import type { Colors } from '../../terminal/colors.js';

/** What a rule asks for, for machines and for people. */
export interface RuleExplanation {
  readonly json: object;
  readonly text: string;
}

/** Resolves to what a rule asks for; to undefined if no rule has this name. */
export async function ruleExplanation(asked: string, colors: Colors): Promise<RuleExplanation | undefined> {
  if (!mayBeRule(asked)) return undefined;
  const { findRule } = await import('../../rules/all-rules.js');
  const rule = findRule(asked.trim().toLowerCase().replaceAll('_', '-'));
  if (rule === undefined) return undefined;
  const { ruleAddress } = await import('../../rules/rule-address.js');
  const url = ruleAddress(rule.name);
  const { gravity, ruleText } = await import('../../rules/rule-text.js');
  const lines = `${ruleText(rule)}\n\n${url}`.split('\n').map((line) => painted(line, colors));
  const text = `${colors.bold(rule.name)}  ${colors.dim(gravity(rule))}\n\n${lines.join('\n')}\n`;
  return { json: { ...rule, url }, text };
}

/** Resolves to the rule that a word may be a misspelt name of, if there is one; to undefined if it looks like no rule. */
export async function nearestRule(asked: string): Promise<{ readonly near: string | undefined } | undefined> {
  if (!mayBeRule(asked)) return undefined;
  const { allRules } = await import('../../rules/all-rules.js');
  const names = allRules().map(({ name }) => name);
  return { near: nearest(asked.trim().toLowerCase(), names) };
}

/** Rules are loaded only if a word looks like one: an error has a number, or a name in upper case with underscores. */
function mayBeRule(asked: string): boolean {
  const word = asked.trim();
  return /^[a-z]+([-_][a-z]+)*(:[a-z-]+)?$/.test(word) || /^[a-z]+(-[a-z]+)+(:[a-z-]+)?$/i.test(word);
}

function painted(line: string, colors: Colors): string {
  const shown = `  ${line}`.trimEnd();
  if (line.startsWith('- ')) return colors.red(shown);
  if (line.startsWith('+ ')) return colors.green(shown);
  return line.startsWith('@@ ') ? colors.cyan(shown) : shown;
}
