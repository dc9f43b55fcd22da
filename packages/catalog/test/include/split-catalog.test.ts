import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { compare } from '../../src/compare/compare.js';
import { snapshotOf } from '../../src/compare/snapshot/snapshot-of.js';
import type { Contract } from '../../src/contract.js';
import { addError } from '../../src/edit/add-error.js';
import { withTexts } from '../../src/edit/with-texts.js';
import type { JsonObject } from '../../src/json.js';
import { catalogOf, sourcesWith } from './sources-with.js';

const entry = (code: number, more: JsonObject = {}): JsonObject => ({
  code,
  message: `Text ${code}.`,
  status: 400,
  ...more,
});

async function contractOf(catalog: unknown, files: Readonly<Record<string, unknown>>): Promise<Contract> {
  const { contract, diagnostics } = check(await sourcesWith(catalog, files));
  expect(diagnostics).toEqual([]);
  if (contract === undefined) throw new Error('There is no contract.');
  return contract;
}

test('a file says the domain and the owner of its entries, before the range does; an entry may say another domain', async () => {
  const { errors } = await contractOf(catalogOf(['a.json'], { USER_LOCKED: entry(1001, { domain: 'own' }) }), {
    'a.json': {
      domain: 'order',
      owner: 'order-team',
      errors: { ORDER_LOST: entry(2001), ORDER_LATE: entry(2002, { domain: 'time' }) },
    },
  });
  expect(errors.map(({ name, domain, owner }) => [name, domain, owner])).toEqual([
    ['USER_LOCKED', 'own', 'identity-team'],
    ['ORDER_LOST', 'order', 'order-team'],
    ['ORDER_LATE', 'time', 'order-team'],
  ]);
});

test('without a domain, the name of the range is taken, or that of the catalogue if the former is no domain', async () => {
  const { errors } = await contractOf(catalogOf(['a.json'], { USER_LOCKED: entry(1001) }), {
    'a.json': { range: 'All Orders', errors: { ORDER_LOST: entry(2001) } },
  });
  expect(errors.map(({ domain }) => domain)).toEqual(['accounts', 'shop']);
});

test('the range of a file is refused if the catalogue has no ranges', async () => {
  const { ranges: _ranges, ...catalog } = catalogOf(['a.json'], { USER_LOCKED: entry(1001) });
  const { diagnostics } = check(await sourcesWith(catalog, { 'a.json': { range: 'orders', errors: {} } }));
  expect(diagnostics).toMatchObject([
    { rule: 'included-files-fit-the-catalogue', file: 'a.json', message: 'The catalogue has no range "orders".' },
  ]);
});

test('of a catalogue in a package only the errors are taken', async () => {
  const base = { ...catalogOf([], { BASE_LOST: entry(1500) }), name: 'base', domain: 5, ranges: [], envelope: 7 };
  const { errors, envelope } = await contractOf(catalogOf(['npm:base/x/catalog.json'], { USER_LOCKED: entry(1001) }), {
    'node_modules/base/package.json': {},
    'node_modules/base/x/catalog.json': base,
  });
  expect(errors.map(({ name, domain }) => [name, domain])).toEqual([
    ['USER_LOCKED', 'accounts'],
    ['BASE_LOST', 'accounts'],
  ]);
  expect(envelope.code).toBe('/code');
});

test('nothing that is taken for members is looked up through a prototype', async () => {
  const inherited = ['constructor', 'toString', 'hasOwnProperty'];
  const sources = await sourcesWith(catalogOf(inherited.map((name) => `${name}.json`)), {});
  expect(sources.diagnostics.map(({ message }) => message)).toEqual(
    inherited.map((name) => `There is no file ${name}.json.`),
  );
});

test('however a catalogue is split, and in whatever order its files are named, it is the same', async () => {
  const names = ['USER_LOCKED', 'USER_LOST', 'ORDER_LOST', 'ORDER_LATE', 'CARD_LOST', 'CARD_LATE'];
  const errors = names.map(
    (name, index) => [name, entry(1001 + index, { domain: index % 2 ? 'one' : 'two' })] as const,
  );
  const whole = await sourcesWith(catalogOf([], Object.fromEntries(errors)), {});
  const { contract } = check(whole);
  const { snapshot } = snapshotOf(whole);
  const split = fc.record({
    places: fc.array(fc.constantFrom('', 'a.json', 'b/c.json', 'b/d.json'), { minLength: 6, maxLength: 6 }),
    order: fc.shuffledSubarray(['b/*.json', 'a.json'], { minLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(split, async ({ places, order }) => {
      const at = (place: string): JsonObject =>
        Object.fromEntries(errors.filter((_, index) => places[index] === place));
      const files = Object.fromEntries(['a.json', 'b/c.json', 'b/d.json'].map((file) => [file, { errors: at(file) }]));
      const sources = await sourcesWith(catalogOf(order, at('')), files);
      const checked = check(sources);
      expect(checked.diagnostics).toEqual([]);
      expect(sources.included?.map(({ file }) => file.path)).toEqual(Object.keys(files));
      expect(checked.contract?.errors).toEqual(contract?.errors);
      const after = snapshotOf(sources).snapshot;
      expect(after && snapshot && compare(snapshot, after, 'text')).toEqual([]);
    }),
    fuzzRuns(50),
  );
});

test('a new entry follows the next lower code of its file, and leaves the other files alone', async () => {
  const sources = await sourcesWith(catalogOf(['a.json']), {
    'a.json': { domain: 'order', errors: { ORDER_LOST: entry(2001), ORDER_LATE: entry(2005) } },
  });
  const error = { code: 2003, message: 'New.', status: 400, domain: 'order' };
  const own = addError(sources, 'ORDER_NEW', error, 'a.json');
  expect([...own.keys()]).toEqual(['a.json']);
  const { contract } = check(withTexts(sources, own));
  expect(contract?.errors.map(({ name }) => name)).toEqual(['ORDER_LOST', 'ORDER_NEW', 'ORDER_LATE']);
  expect(Object.keys(JSON.parse(own.get('a.json') ?? '').errors)).toEqual(['ORDER_LOST', 'ORDER_NEW', 'ORDER_LATE']);
  expect(JSON.parse(own.get('a.json') ?? '').errors.ORDER_NEW).not.toHaveProperty('domain');
  expect([...addError(sources, 'ORDER_NEW', error).keys()]).toEqual(['catalog.json']);
});

test('a missing "errors" is explained as before', async () => {
  const { errors: _, ...head } = catalogOf([]);
  expect(check(await sourcesWith(head, {})).diagnostics).toEqual([
    {
      rule: 'files-match-their-schema',
      severity: 'error',
      file: 'catalog.json',
      line: 1,
      column: 1,
      message: 'The file has no "errors".',
      help: expect.stringMatching(/^Add "errors": The errors by name\. A name is English, in SCREAMING_SNAKE_CASE/),
    },
  ]);
});
