import { someOf } from '@error-contracts/vitest-config/some-of';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { ruleDocuments } from '../../src/check/rule-documents.js';
import { rules } from '../../src/check/rules/index.js';
import { sourcesOfExample } from '../examples/complete-example.js';

const own = new Set(rules.map(({ name }) => name));
const documents = ruleDocuments().flatMap((one) => (one.kind === 'check' && own.has(one.name) ? [one] : []));

describe.each(someOf(documents, 12))('the severity of $name', ({ name, severity, mayBeLowered, example }) => {
  const checked = async (setting: 'off' | 'warning' | 'error') =>
    check(await sourcesOfExample(example.wrong), { severities: new Map([[name, setting]]) });

  test('is what the settings say, for each of its diagnostics', async () => {
    for (const setting of ['warning', 'error'] as const) {
      const { diagnostics } = await checked(setting);
      expect(new Set(diagnostics.map((one) => [one.rule, one.severity].join()))).toEqual(
        new Set([[name, setting].join()]),
      );
    }
    expect((await checked('off')).diagnostics).toEqual([]);
  });

  test('decides whether there is a contract', async () => {
    expect((await checked('error')).contract).toBeUndefined();
    // A rule that may be lowered must leave a contract that every emitter understands.
    if (mayBeLowered) expect((await checked('warning')).contract).toBeDefined();
  });

  test('may be lowered if it is a warning', () => expect(mayBeLowered || severity === 'error').toBe(true));
});
