import type { Diagnostic, ExampleFiles } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { describe, expect, test } from 'vitest';
import { reviewTranslations } from '../../src/checks/review-translations.js';
import { textRules } from '../../src/checks/rules/index.js';
import { textRuleDocuments } from '../../src/checks/text-rule-documents.js';
import { readWaivers } from '../../src/checks/waivers/read-waivers.js';
import { WAIVERS_FILE } from '../../src/checks/waivers/waiver-file.js';
import { sourceOfExample, sourcesOfExample } from './complete-example.js';

describe.each(textRuleDocuments())('$name', ({ name, severity, description, example }) => {
  test('its wrong example breaks this rule and no other', async () => {
    const diagnostics = await diagnosticsOf(example.wrong);
    expect(diagnostics).not.toEqual([]);
    for (const diagnostic of diagnostics) expect(diagnostic).toMatchObject({ rule: name, severity });
  });

  test('its right example breaks no rule', async () => {
    expect(await diagnosticsOf(example.right)).toEqual([]);
  });

  test('its description is one to three sentences', () => {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description.split(/(?<=\.) (?=[A-Z])/).length).toBeLessThanOrEqual(3);
  });
});

test('there are at least 40 rules of texts, each with a name of its own', () => {
  expect(textRules.length).toBeGreaterThanOrEqual(40);
  expect(new Set(textRules.map(({ name }) => name)).size).toBe(textRules.length);
});

async function diagnosticsOf(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const has = files[WAIVERS_FILE] !== undefined;
  const { waivers, diagnostics } = has
    ? await readWaivers(`shop/${WAIVERS_FILE}`, sourceOfExample(files))
    : { waivers: undefined, diagnostics: [] };
  return [...diagnostics, ...check(await sourcesOfExample(files), {}, reviewTranslations(waivers)).diagnostics];
}
