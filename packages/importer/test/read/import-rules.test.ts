import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importRuleDocuments } from '../../src/read/import-rules.js';
import { readText } from './read-text.js';

const documents = importRuleDocuments();

describe.each(documents)('$name', ({ name, severity, example, description }) => {
  test('its wrong example breaks this rule and no other', async () => {
    const { diagnostics } = (await readText('csv', String(example.wrong['codes.csv']), { locale: 'en', strict: false }))
      .full;
    expect(diagnostics).toEqual([expect.objectContaining({ rule: name, severity })]);
  });

  test('its right example breaks no rule', async () => {
    const { diagnostics, rows } = (
      await readText('csv', String(example.right['codes.csv']), { locale: 'en', strict: false })
    ).full;
    expect(diagnostics).toEqual([]);
    expect(rows).not.toEqual([]);
  });

  test('its description is one to three sentences', () => {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description.split(/(?<=\.) (?=[A-Z])/).length).toBeLessThanOrEqual(3);
  });
});

test('every rule that the importer names is described', () => {
  const source = new URL('../../src/read', import.meta.url).pathname;
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const named = files.flatMap((name) => [
    ...readFileSync(join(source, name), 'utf8').matchAll(/\brule: '([a-z-]+)'|report\('\w+', '([a-z-]+)'/g),
  ]);
  const rules = new Set(named.map(([, inObject, inCall]) => inObject ?? inCall));
  expect([...rules].sort()).toEqual(documents.map(({ name }) => name).sort());
});
