import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editJson } from '@error-contracts/catalog/json-edit';
import { targets } from '@error-contracts/compiler/targets';
import { expect, test } from 'vitest';
import { checkRules } from '../../src/config/check-rules.js';
import { firstSentence } from '../../src/rules/rule-text.js';

const path = fileURLToPath(new URL('../../../../schemas/config.schema.json', import.meta.url));
const text = readFileSync(path, 'utf8');
const schema = JSON.parse(text);

test('schemas/config.schema.json proposes each rule that may be lowered (npm run docs writes them)', async () => {
  const rules = checkRules().filter(({ mayBeLowered }) => mayBeLowered);
  expect(rules.length).toBeGreaterThan(5);
  const value = Object.fromEntries(
    rules.map((rule) => [
      rule.name,
      { $ref: '#/$defs/severity', description: `${firstSentence(rule)} Without this line: ${rule.severity}.` },
    ]),
  );
  const expected = editJson(text, [{ path: ['properties', 'rules', 'properties'], value }]);
  await expect(expected).toMatchFileSnapshot(path);
});

test('it has each target with its options', () => {
  const options = Object.fromEntries(targets.map(({ name, options }) => [name, ['out', ...Object.keys(options)]]));
  const described = Object.entries(schema.properties.targets.properties as Record<string, typeof schema>).map(
    ([name, { properties }]) => [name, Object.keys(properties)],
  );
  expect(Object.fromEntries(described)).toEqual(options);
});

test('it says of each target what the table says', () => {
  for (const { name, description } of targets) {
    expect(schema.properties.targets.properties[name].description).toBe(`${description}.`);
  }
});
