import { expect, test } from 'vitest';
import { sarifLog } from '../../src/report/sarif-log.js';
import { allRules } from '../../src/rules/all-rules.js';

test('each rule in a SARIF log says what it asks for and links to its description', () => {
  const results = allRules().map(({ name }) => ({ rule: name, level: 'error', text: 'x' }) as const);
  const [run] = JSON.parse(sarifLog(results)).runs;
  expect(run.tool.driver.rules).toHaveLength(allRules().length);
  for (const rule of run.tool.driver.rules) {
    const { description } = allRules().find(({ name }) => name === rule.id) ?? {};
    expect(rule).toEqual({
      id: rule.id,
      shortDescription: { text: expect.stringMatching(/^[A-Z].*\.$/) },
      fullDescription: { text: description },
      help: { text: expect.stringContaining('@@ ') },
      helpUri: expect.stringMatching(new RegExp(`^https://.+/docs/rules\\.md#${rule.id}$`)),
    });
    expect(description?.startsWith(rule.shortDescription.text)).toBe(true);
    expect(URL.canParse(rule.helpUri)).toBe(true);
  }
});
