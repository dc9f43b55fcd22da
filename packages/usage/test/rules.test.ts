import { describe, expect, test } from 'vitest';
import { errorsNeverThrown } from '../src/index.js';
import { usageRuleDocuments } from '../src/rules/index.js';
import { error, type Files, usageOf } from './support/project.js';

describe.each(usageRuleDocuments())('$name', ({ name, severity, example: { wrong, right } }) => {
  test('its wrong example breaks it, as seriously as it says', () => {
    expect(brokenBy(wrong as Files)).toContainEqual([name, severity]);
  });

  test('its right example breaks no rule', () => expect(brokenBy(right as Files)).toEqual([]));
});

interface ExampleError {
  readonly code: number;
  readonly message?: string;
}

function brokenBy({ 'catalog.json': catalog, ...sources }: Files): readonly (readonly [string, string])[] {
  const errors = Object.entries((catalog as unknown as { errors: Record<string, ExampleError> }).errors);
  const usage = usageOf(sources, ['.'], {
    name: 'example',
    errors: errors.map(([name, { code }]) => error(name, code)),
    texts: errors.flatMap(([name, { message }]) => (message ? [{ name, locale: 'en', parts: [message] }] : [])),
    codeProperties: ['code'],
  });
  const never = errorsNeverThrown(usage).map(() => ['errors-are-thrown', 'error'] as const);
  return [...usage.diagnostics.map(({ rule, severity }) => [rule, severity] as const), ...never];
}
