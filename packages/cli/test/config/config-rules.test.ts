import type { ExampleFiles } from '@error-contracts/catalog';
import type { Config } from '@error-contracts/catalog/config';
import { describe, expect, test } from 'vitest';
import { CONFIG_FILE } from '../../src/config/config-file.js';
import { diagnosticsOf } from '../../src/config/open-config.js';
import { configRuleDocuments } from '../../src/config/rules/index.js';
import { temporaryFolder } from '../support/run-command.js';

describe.each(configRuleDocuments())('$name', ({ name, severity, description, example }) => {
  test('its wrong example breaks this rule and no other', () => {
    expect(diagnosticsIn(example.wrong)).toEqual([expect.objectContaining({ rule: name, severity })]);
  });

  test('its right example breaks no rule', () => expect(diagnosticsIn(example.right)).toEqual([]));

  test('its description is one to three sentences', () => {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description.split(/(?<=\.) (?=[A-Z])/).length).toBeLessThanOrEqual(3);
  });
});

function diagnosticsIn(files: ExampleFiles): ReturnType<typeof diagnosticsOf> {
  const value = files[CONFIG_FILE] ?? {};
  const file = { path: CONFIG_FILE, text: JSON.stringify(value), value };
  return diagnosticsOf({ file, config: value as Config, folder: temporaryFolder() });
}
