import { jsonText } from '../../report/json-text.js';
import type { Colors } from '../../terminal/colors.js';

/** Resolves to what a rule asks for, as text or as JSON; to undefined if no rule has this name. */
export async function ruleExplanation(
  asked: string,
  format: 'text' | 'json',
  colors: Colors,
): Promise<string | undefined> {
  if (!mayBeRule(asked)) return undefined;
  const { findRule } = await import('../../rules/all-rules.js');
  const rule = findRule(asked.trim().toLowerCase().replaceAll('_', '-'));
  if (rule === undefined) return undefined;
  const { ruleAddress } = await import('../../rules/rule-address.js');
  const url = ruleAddress(rule.name);
  if (format === 'json') return jsonText({ ...rule, url });
  const { gravity, ruleText } = await import('../../rules/rule-text.js');
  const lines = `${ruleText(rule)}\n\n${url}`.split('\n').map((line) => painted(line, colors));
  return `${colors.bold(rule.name)}  ${colors.dim(gravity(rule))}\n\n${lines.join('\n')}\n`;
}

/** Resolves to the names of all rules, if a word may be meant as one. */
export async function ruleNames(asked: string): Promise<readonly string[]> {
  return mayBeRule(asked) ? (await import('../../rules/all-rules.js')).allRules().map(({ name }) => name) : [];
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
