import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/compare/change.js';
import type { ChangeExample } from '../../src/compare/change-rule.js';
import { compare } from '../../src/compare/compare.js';
import { changeDocuments } from '../../src/compare/describe/change-documents.js';
import { snapshotOf } from '../../src/compare/snapshot/snapshot-of.js';
import { type Level, levels, verdicts } from '../../src/compare/verdicts.js';
import type { ExampleFiles } from '../../src/rule-text.js';
import { sourcesOfExample } from './complete-example.js';

const documents = changeDocuments();
const kinds = documents.flatMap(({ cases, ...document }) => [document, ...cases]);

describe.each(kinds)('$name', ({ name: kind, description, example, verdicts: expected }) => {
  test.each(levels)('its example is found, with the verdict at level %s', async (level) => {
    const found = (await changesOf(example, level)).filter((change) => change.kind === kind);
    expect(found).not.toEqual([]);
    for (const change of found) expect(change.verdict).toBe(expected[level]);
  });

  test('its example changes nothing graver', async () => {
    const [gravest] = await changesOf(example, 'source');
    expect(gravest?.kind).toBe(kind);
  });

  test('its description is one to three sentences', () => {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description.split(/(?<=\.) (?=[A-Z])/).length).toBeLessThanOrEqual(3);
  });
});

test('every kind of change with a verdict has an example, and no other', () => {
  expect(kinds.map(({ name }) => name).sort()).toEqual(Object.keys(verdicts).sort());
});

test('a case belongs to the rule that lists it', () => {
  const strays = documents.flatMap(({ name, cases }) => cases.filter((one) => !one.name.startsWith(`${name}:`)));
  expect(strays).toEqual([]);
});

async function changesOf({ before, after }: ChangeExample, level: Level): Promise<readonly Change[]> {
  return compare(await snapshotOfExample(before), await snapshotOfExample(after), level);
}

async function snapshotOfExample(files: ExampleFiles) {
  const { snapshot, diagnostics } = snapshotOf(await sourcesOfExample(files));
  if (snapshot === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return snapshot;
}
