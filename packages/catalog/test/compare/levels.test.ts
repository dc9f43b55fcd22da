import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { type Bump, bumps, highest, type Level, verdicts } from '../../src/compare/verdicts.js';
import { mutationsOfData } from './mutations/of-data.js';
import { mutationsOfErrors } from './mutations/of-errors.js';
import { mutationsOfFacts } from './mutations/of-facts.js';
import { mutationsOfTexts } from './mutations/of-texts.js';
import { example, snapshotOfCatalog } from './snapshot-of-catalog.js';

const before = await snapshotOfCatalog(example());
const mutations = { ...mutationsOfErrors, ...mutationsOfFacts, ...mutationsOfData, ...mutationsOfTexts };

async function bumpAt(name: string, level: Level): Promise<Bump> {
  const mutable = example();
  mutations[name]?.edit(mutable);
  return highest(compare(before, await snapshotOfCatalog(mutable), level).map(({ verdict }) => verdict));
}

test.each<[mutation: string, wire: Bump, source: Bump, text: Bump]>([
  ['the number of a tombstone is reused', 'forbidden', 'forbidden', 'forbidden'],
  ['a tombstone is deleted', 'forbidden', 'forbidden', 'forbidden'],
  ['a code is removed', 'major', 'major', 'major'],
  ['a code is renumbered', 'major', 'major', 'major'],
  ['an error is renamed', 'patch', 'major', 'major'],
  ['an error is renamed and keeps its former name', 'patch', 'minor', 'minor'],
  ['the envelope names a part otherwise', 'major', 'major', 'major'],
  ['a deprecated error is retired', 'minor', 'major', 'major'],
  ['a live error is retired', 'major', 'major', 'major'],
  ['the status moves across classes', 'major', 'major', 'major'],
  ['the status moves within its class', 'minor', 'minor', 'minor'],
  ['a parameter is removed', 'major', 'major', 'major'],
  ['a parameter is added', 'minor', 'minor', 'minor'],
  ['retry: never to later', 'patch', 'major', 'major'],
  ['retry: later to never', 'patch', 'minor', 'minor'],
  ['a code is added', 'minor', 'minor', 'minor'],
  ['a placeholder is renamed', 'patch', 'major', 'major'],
  ['a placeholder is dropped in one language', 'patch', 'major', 'major'],
  ['the text is reworded', 'patch', 'patch', 'minor'],
  ['a translation is reworded', 'patch', 'patch', 'minor'],
  ['a language is removed', 'patch', 'major', 'major'],
  ['a translation is removed', 'patch', 'minor', 'major'],
  ['the causes are reworded', 'patch', 'patch', 'patch'],
  ['the entries are in another order', 'none', 'none', 'none'],
])('%s: %s for wire, %s for source, %s for text', async (name, wire, source, text) => {
  expect(mutations).toHaveProperty([name]);
  expect([await bumpAt(name, 'wire'), await bumpAt(name, 'source'), await bumpAt(name, 'text')]).toEqual([
    wire,
    source,
    text,
  ]);
});

describe.each(Object.entries(verdicts))('%s', (_, [wire, source, text]) => {
  test('a level that watches over more is never milder', () => {
    expect(bumps.indexOf(wire)).toBeLessThanOrEqual(bumps.indexOf(source));
    expect(bumps.indexOf(source)).toBeLessThanOrEqual(bumps.indexOf(text));
  });
});
