import type { CheckDocument, ExampleFiles } from '@error-contracts/catalog';
import { exampleDiff, type RuleDocument } from '@error-contracts/catalog/check';
import { levels, type VerdictsByLevel } from '@error-contracts/catalog/compare';

/**
 * Returns the description and the example of a rule as plain text. In the example, `-` is wrong or before, `+` is right
 * or after.
 */
export function ruleText(rule: RuleDocument): string {
  if (rule.kind === 'check') {
    return [rule.description, '', ...exampleLines(rule.example.wrong, rule.example.right)].join('\n');
  }
  const cases = rule.cases.flatMap(({ name, verdicts, description, example }) => [
    '',
    `${name}: ${verdictsText(verdicts)}`,
    '',
    description,
    '',
    ...exampleLines(example.before, example.after),
  ]);
  return [rule.description, '', ...exampleLines(rule.example.before, rule.example.after), ...cases].join('\n');
}

/** How grave a rule is: its severity, or its verdict at each level. */
export function gravity(rule: RuleDocument): string {
  return rule.kind === 'check' ? severityText(rule) : verdictsText(rule.verdicts);
}

/** The severity of a rule, and whether a config may lower it if it is an error. */
export function severityText({ severity, mayBeLowered }: CheckDocument): string {
  return severity === 'error' && mayBeLowered ? 'error, unless the config lowers it' : severity;
}

/** Verdicts on one line: `major`, or `minor (wire: patch)` if a level differs from `source`. */
function verdictsText(verdicts: VerdictsByLevel): string {
  const others = levels.filter((level) => verdicts[level] !== verdicts.source);
  const differing = others.map((level) => `${level}: ${verdicts[level]}`).join(', ');
  return differing === '' ? verdicts.source : `${verdicts.source} (${differing})`;
}

/** Returns the first sentence of a description. */
export function firstSentence({ description }: Pick<RuleDocument, 'description'>): string {
  return /^.*?\.(?= [A-Z]|$)/.exec(description)?.[0] ?? description;
}

/** Returns the files of an example; below each name, what differs in the file. */
export function exampleLines(before: ExampleFiles, after: ExampleFiles): readonly string[] {
  return exampleDiff(before, after).flatMap(({ file, lines }) => [
    `@@ ${file} @@`,
    ...lines.map(({ mark, text }) => `${mark} ${text}`),
  ]);
}
