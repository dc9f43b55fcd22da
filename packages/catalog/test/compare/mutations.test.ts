import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/compare/change.js';
import { compare } from '../../src/compare/compare.js';
import { describeChange } from '../../src/compare/describe/describe-change.js';
import { changeRules } from '../../src/compare/rules/index.js';
import type { ExpectedChange, Mutation } from './mutations/mutation.js';
import { mutationsOfData } from './mutations/of-data.js';
import { mutationsOfErrors } from './mutations/of-errors.js';
import { mutationsOfFacts } from './mutations/of-facts.js';
import { mutationsOfTexts } from './mutations/of-texts.js';
import { example, released, snapshotOfCatalog } from './snapshot-of-catalog.js';

const mutations = { ...mutationsOfErrors, ...mutationsOfFacts, ...mutationsOfData, ...mutationsOfTexts };
const before = await snapshotOfCatalog(example());

describe.each(Object.entries(mutations))('%s', (_, { edit, changes }) => {
  test('against the catalogue', async () => {
    expect(compare(before, await snapshotAfter(edit)).map(tupleOf)).toEqual(changes.map(asExpected));
  });

  test('against the release, which has no texts', async () => {
    const found = compare(released(before), await snapshotAfter(edit)).map(ruleOf);
    // One digest is kept for all texts of a language. It names no error, and says nothing if graver changes happened to them.
    const named = changes
      .filter(([rule]) => rule !== 'translation-changed')
      .map(([rule, verdict, name]) => [rule, verdict, name]);
    expect(found.filter(([rule]) => rule !== 'translation-changed')).toEqual(named);
    if (changes.length > 0) expect(found).not.toEqual([]);
  });

  test('says what has happened', async () => {
    const found = compare(before, await snapshotAfter(edit));
    expect(found).toHaveLength(changes.length);
    for (const change of found) {
      const { sentence, help } = describeChange(change);
      expect(`${sentence}${help ?? '.'}`).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|\[object|(?<!or )null/);
      if (change.verdict === 'forbidden') expect(help).toMatch(/\w/);
    }
  });
});

test('every rule is seen', () => {
  const seen = new Set(Object.values(mutations).flatMap(({ changes }) => changes.map(([rule]) => rule)));
  expect(changeRules.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});

async function snapshotAfter(edit: Mutation['edit']) {
  const mutable = example();
  edit(mutable);
  return await snapshotOfCatalog(mutable);
}

function ruleOf({ rule, verdict, name }: Change) {
  return [rule, verdict, name];
}

function tupleOf({ rule, verdict, name, from, to, parameter, keyword, locale, warning }: Change) {
  return { rule, verdict, name, from, to, ...present({ parameter, keyword, locale, warning }) };
}

function asExpected([rule, verdict, name, from, to, rest]: ExpectedChange) {
  const anything = expect.toSatisfy(() => true);
  return expect.objectContaining({
    rule,
    verdict,
    name,
    from: from === undefined ? anything : from,
    to: to === undefined ? anything : to,
    ...rest,
  });
}

function present(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
