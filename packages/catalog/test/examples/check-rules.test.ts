import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { ruleDocuments } from '../../src/check/rule-documents.js';
import { acceptChanges } from '../../src/compare/accepted/accept-changes.js';
import type { Acceptance } from '../../src/compare/accepted/accept-list.js';
import { compare } from '../../src/compare/compare.js';
import { snapshotOf } from '../../src/compare/snapshot/snapshot-of.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import type { ExampleFiles } from '../../src/rule-text.js';
import { completeExample, sourcesOfExample } from './complete-example.js';

const documents = ruleDocuments().flatMap((document) => (document.kind === 'check' ? [document] : []));

describe.each(documents)('$name', ({ name, severity, description, example }) => {
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

/** What is wrong with the files of an example. */
async function diagnosticsOf(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const acceptances = files['accepted-changes.json'];
  if (acceptances === undefined) return check(await sourcesOfExample(files)).diagnostics;
  const snapshots = [400, 503].map(async (status) => {
    const catalog = { errors: { ORDER_NOT_FOUND: { status } } };
    const { snapshot } = snapshotOf(await sourcesOfExample(completeExample({ 'catalog.json': catalog })));
    return snapshot;
  });
  const [before, after] = await Promise.all(snapshots);
  if (before === undefined || after === undefined) throw new Error('The example is no catalogue.');
  const file = { path: 'accepted-changes.json', text: JSON.stringify(acceptances), value: acceptances };
  const acceptList = { file, acceptances: acceptances as unknown as readonly Acceptance[] };
  return acceptChanges(compare(before, after), acceptList, '2030-01-01').diagnostics;
}
