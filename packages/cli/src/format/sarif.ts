import type { Findings } from './findings.js';

/** Problems as SARIF 2.1.0, for code scanning. */
export function sarifReport({ problems }: Findings): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort();
  const results = problems.map(({ rule, severity, file, line, column, message, mend }) => ({
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text: `${message} ${mend}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const driver = {
    name: 'error-contracts',
    rules: rules.map((id) => ({ id, shortDescription: { text: sentence(id) } })),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The name of a rule is a sentence in kebab-case. */
function sentence(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
