import { fuzzRuleDocuments } from '@error-contracts/api-fuzz/rules';
import type { CheckDocument } from '@error-contracts/catalog';
import { ruleDocuments } from '@error-contracts/catalog/check';
import { type ChangeDocument, changeDocuments, levels, type VerdictsByLevel } from '@error-contracts/catalog/compare';
import { coverageRuleDocuments } from '@error-contracts/coverage';
import { coverageWaiverRuleDocuments } from '@error-contracts/coverage/waivers';
import { importRuleDocuments } from '@error-contracts/importer';
import { draftRuleDocuments, exchangeRuleDocuments } from '@error-contracts/translations';
import { textRuleDocuments } from '@error-contracts/translations/checks';
import { usageRuleDocuments } from '@error-contracts/usage/rules';
import { generateRuleDocuments } from '../../src/commands/generate/generate-rules.js';
import { configRuleDocuments } from '../../src/config/rules/index.js';
import { releaseRuleDocuments } from '../../src/releases/release-rules.js';
import { exampleLines, firstSentence, severityText } from '../../src/rules/rule-text.js';

/** Returns docs/rules.md: every rule with its description and its example, below tables that link to them. */
export function rulesPage(): string {
  const ofCatalogue = ruleDocuments().flatMap((rule) => (rule.kind === 'check' ? [rule] : []));
  const checks: readonly (readonly [title: string, introduction: string, rules: readonly CheckDocument[]])[] = [
    [
      'Rules of a catalogue',
      '`error-contracts check` and `diff` report what breaks them. An error stops `generate`; a warning does not.\n' +
        '`"rules"` in error-contracts.config.json makes any of them an error, lowers a warning, and lowers an error that says so.',
      ofCatalogue,
    ],
    [
      'Rules of translations',
      '`error-contracts check` reports what breaks them; `generate` does not look at them.\n' +
        'translation-waivers.json beside the catalogue says which rule does not count for which text, and why.',
      textRuleDocuments(),
    ],
    [
      'Rules of the config',
      'Every command reports what breaks them in error-contracts.config.json, and does nothing then.',
      configRuleDocuments(),
    ],
    [
      'Rules of a release',
      '`error-contracts release` and `diff --changeset` report what breaks them.',
      releaseRuleDocuments(),
    ],
    [
      'Rules of what is generated',
      '`error-contracts generate examples` reports what breaks them, and writes nothing then.',
      generateRuleDocuments(),
    ],
    ['Rules of an imported document', '`error-contracts import` reports what breaks them.', importRuleDocuments()],
    [
      'Rules of a file of translations',
      '`error-contracts translations export` and `translations import` report what breaks them.',
      exchangeRuleDocuments(),
    ],
    [
      'Rules of drafts',
      '`error-contracts translations draft` reports what breaks them in the output of a program.',
      draftRuleDocuments(),
    ],
    [
      'Rules of the answers of an API',
      '`error-contracts fuzz` reports what breaks them, with the shortest request for it.',
      fuzzRuleDocuments(),
    ],
    [
      'Rules of waivers of coverage',
      '`error-contracts check` and `error-contracts coverage` report what breaks them in coverage-waivers.json.',
      coverageWaiverRuleDocuments(),
    ],
    [
      'Rules of coverage',
      '`error-contracts coverage` reports what breaks them in what tests recorded.',
      coverageRuleDocuments(),
    ],
    [
      'Rules of sources',
      '`error-contracts usage` reports what breaks them; `"rules"` in error-contracts.config.json makes them more or less serious.\n' +
        '`@error-contracts/eslint-plugin` has those that look at one file.',
      usageRuleDocuments(),
    ],
  ];
  const changes = changeDocuments();
  return `${[
    '# Rules',
    '<!-- Made from the rules in the code by `npm run docs`. Do not edit. -->',
    INTRODUCTION,
    '## Contents',
    ...checks.flatMap(([title, , rules]) => [`**[${title}](#${anchor(title)})**`, checkTable(rules)]),
    `**[${CHANGES}](#${anchor(CHANGES)})**`,
    changeTable(changes),
    ...checks.flatMap(([title, introduction, rules]) => [
      `## ${title}`,
      introduction,
      ...rules.flatMap((rule) => [
        `### ${rule.name}`,
        `*${severityText(rule)}*`,
        sentences(rule.description),
        diff(exampleLines(rule.example.wrong, rule.example.right)),
      ]),
    ]),
    `## ${CHANGES}`,
    CHANGES_INTRODUCTION,
    ...changes.flatMap(changeSection),
  ].join('\n\n')}\n`;
}

const CHANGES = 'Kinds of change';

const INTRODUCTION = `What error-contracts can report, and why. \`error-contracts explain codes-are-unique\` prints the same in a terminal.

Each rule has the smallest example. A line with \`-\` is wrong, and a line with \`+\` is right.
What does not matter is left out: every entry also has a code, a message, a status and a domain.`;

const CHANGES_INTRODUCTION = `\`error-contracts diff\` reports them between two revisions of a catalogue. In an example, \`-\` is before and \`+\` is after.

A verdict says which release a change needs: \`patch\`, \`minor\` or \`major\`; \`forbidden\` cannot be released at all.
It depends on the level, which \`--level\` chooses:

- \`wire\` watches over the JSON on the network;
- \`source\`, the default, watches over the generated names and types as well;
- \`text\` watches over what people read as well.

\`error-contracts check\` reports a forbidden change as an error.`;

function checkTable(rules: readonly CheckDocument[]): string {
  const rows = rules.map((rule) => `| [${rule.name}](#${rule.name}) | ${rule.severity} | ${firstSentence(rule)} |`);
  return ['| rule | severity | what it asks for |', '|---|---|---|', ...rows].join('\n');
}

function changeTable(changes: readonly ChangeDocument[]): string {
  const rows = changes.flatMap(({ name, verdicts, cases }) => [
    `| [${name}](#${name}) | ${cells(verdicts)} |`,
    ...cases.map((one) => `| [${one.name}](#${name}) | ${cells(one.verdicts)} |`),
  ]);
  return [`| change | ${levels.join(' | ')} |`, `|---|${levels.map(() => '---|').join('')}`, ...rows].join('\n');
}

function changeSection({ name, verdicts, description, example, cases }: ChangeDocument): readonly string[] {
  return [
    `### ${name}`,
    verdictLine(verdicts),
    sentences(description),
    diff(exampleLines(example.before, example.after)),
    ...cases.flatMap((one) => [
      `#### ${one.name}`,
      verdictLine(one.verdicts),
      sentences(one.description),
      diff(exampleLines(one.example.before, one.example.after)),
    ]),
  ];
}

function verdictLine(verdicts: VerdictsByLevel): string {
  return `*${levels.map((level) => `${level}: ${verdicts[level]}`).join(', ')}*`;
}

function cells(verdicts: VerdictsByLevel): string {
  return levels.map((level) => verdicts[level]).join(' | ');
}

/** One sentence a line. */
function sentences(description: string): string {
  return description.replace(/\. (?=[A-Z])/g, '.\n');
}

function diff(lines: readonly string[]): string {
  return ['```diff', ...lines.map((line) => line.trimEnd()), '```'].join('\n');
}

/** The anchor that Markdown gives to a heading. */
function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}
