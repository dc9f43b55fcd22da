import { join } from 'node:path';
import type { Contract, JsonObject } from '@error-contracts/catalog';
import { fuzzScale, fuzzSeed } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { hasInternalTexts, publicContract } from '../src/audience/public-contract.js';
import type { Files } from '../src/files.js';
import { wireSchema } from '../src/wire/wire-schema.js';
import { contractOf, emitAll, fixtures, scratchFolder } from './compile-fixture.js';
import { uncheckedContract } from './contract-of-errors.js';
import { dangerousCharacters, stringsOf, tagsOf } from './dangers.js';
import { load, writeStripped } from './load-stripped.js';
import { type HostileCatalog, hostileCatalog } from './random-hostile-catalog.js';

const CATALOGUES = (isAll ? 60 : 20) * fuzzScale;

const scratch = scratchFolder();
afterAll(scratch.remove);

describe.each(fixtures)('what is generated from %s', (name) => {
  test('contains nothing that a person does not see, and only the tags that the compiler writes', async () => {
    const contract = await contractOf(name);
    expectHarmless(await emitAll(contract), contract);
  });

  test('has the schemas of the contract, character for character', async () => {
    const contract = await contractOf(name);
    const { $comment, ...schema } = JSON.parse(
      (await emitAll(contract)).get('validators/error-response.schema.json') ?? '{}',
    );
    expect($comment).toContain('Do not edit');
    expect(schema).toEqual(JSON.parse(JSON.stringify(wireSchema(publicContract(contract)))));
  });
});

test('random hostile catalogues become harmless code that has their texts', async () => {
  const seen = { catalogues: 0, values: 0 };
  for (const random of fc.sample(hostileCatalog, { numRuns: CATALOGUES, seed: fuzzSeed })) {
    const contract = uncheckedContract(random.catalog);
    const files = await emitAll(contract);
    expectHarmless(files, contract);
    expect(literalTypesOf(files)).toEqual(literalsOf(random));
    seen.values += await expectSameTexts(files, random);
    seen.catalogues += 1;
  }
  expect(seen.catalogues).toBe(CATALOGUES);
  expect(seen.values).toBeGreaterThan(5 * CATALOGUES);
}, 600_000);

function expectHarmless(files: Files, contract: Contract): void {
  const tags = new Map<string, number>();
  for (const [path, text] of files) {
    expect(dangerousCharacters(text), path).toEqual([]);
    if (!path.endsWith('.ts')) continue;
    for (const tag of tagsOf(text)) tags.set(`${path} ${tag}`, (tags.get(`${path} ${tag}`) ?? 0) + 1);
  }
  const ended = contract.errors.filter(({ deprecated, retired }) => deprecated ?? retired).length;
  const former = contract.errors.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const known = new Set(['__PURE__', 'minItems', 'maxItems', 'ts-nocheck']);
  const unexpected = [...tags].filter(([place]) => !known.has(place.slice(place.indexOf(' ') + 1)));
  const allowed = new Map([
    ['types/catalog.ts deprecated', ended + former],
    ['types/error-response.ts deprecated', ended + 2 * former],
    ['i18n/index.ts deprecated', ended + former],
    ['validators/index.ts link', 1],
    ...tagsOfMessages('locales', publicContract(contract)),
    ...(hasInternalTexts(contract) ? tagsOfMessages('internal', contract) : []),
  ]);
  expect(new Map(unexpected)).toEqual(new Map([...allowed].filter(([, count]) => count > 0)));
}

/** Returns how many tags the messages of each language have, by the path of their module. */
function tagsOfMessages(folder: string, { errors, locales }: Contract): readonly (readonly [string, number])[] {
  return locales.map(({ tag, messages }) => {
    const shown = errors.filter(({ name }) => messages.has(name));
    const ended = shown.filter(({ deprecated, retired }) => deprecated ?? retired).length;
    const former = shown.reduce((sum, { aliases }) => sum + aliases.length, 0);
    return [`i18n/${folder}/${tag}/messages.ts deprecated`, ended + former] as const;
  });
}

/** Returns the literal types of strings in the types of data, sorted. */
function literalTypesOf(files: Files): readonly string[] {
  const literals = stringsOf(files.get('types/error-response.ts') ?? '');
  return [...new Set(literals)].sort();
}

function literalsOf({ enums }: HostileCatalog): readonly string[] {
  return [...new Set(enums.flat())].sort();
}

/** Runs the generated code: it accepts every value of every enum, and shows every text. Returns how many it tried. */
async function expectSameTexts(files: Files, { texts, responses }: HostileCatalog): Promise<number> {
  const folder = join(scratch.folder, `stripped-${folders++}`);
  writeStripped(folder, files);
  const { isErrorResponse, explainErrorResponse } = await load(folder, 'validators/index.js');
  for (const { response, valid } of responses) {
    expect({ response, accepted: isErrorResponse(response) }).toEqual({ response, accepted: valid });
    expect({ response, accepted: explainErrorResponse(response).length === 0 }).toEqual({ response, accepted: valid });
  }
  const { createFormatter } = await load(folder, 'i18n/index.js');
  const { default: locale } = await load(folder, 'i18n/locales/en/index.js');
  const format = createFormatter([locale]);
  for (const { code, data, text } of texts) expect(format.received(code, data)?.text).toBe(text);
  return texts.length + responses.length;
}

let folders = 0;

test('the fuzz knows what is dangerous', () => {
  expect(dangerousCharacters('a\t\n\ufe0f"\\u202e" ü 个')).toEqual([]);
  expect(dangerousCharacters('\u0000\u001b\u009b\u2028\u202e\u2066\u200b\ufeff\u{e0041}\ud800\u3164')).toHaveLength(11);
  const schema: JsonObject = { text: '/** @a */ // @b' };
  expect(tagsOf(`/** x\n * @c {@d} e@f \\@g */ ${JSON.stringify(schema)} // @h`)).toEqual(['c', 'd', 'h']);
});
