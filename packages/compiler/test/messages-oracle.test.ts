import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseMessage } from '@error-contracts/catalog/message';
import { fuzzScale, fuzzSeed } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { afterAll, expect, test } from 'vitest';
import { emitI18n } from '../src/i18n/emit-i18n.js';
import { scratchFolder } from './compile-fixture.js';
import { catalogOfErrors, uncheckedContract } from './contract-of-errors.js';
import { PARAMETERS, type RandomData, randomData, randomMessage } from './random-messages.js';

const MESSAGES = (isAll ? 24 : 8) * fuzzScale;
const DATA_EACH = 4;

const scratch = scratchFolder();
afterAll(scratch.remove);

const { supplemental } = createRequire(import.meta.url)('cldr-core/supplemental/plurals.json');
const cardinals: object = supplemental['plurals-type-cardinal'];
const languages = Object.keys(cardinals).filter(
  (tag) => tag !== 'en' && Intl.PluralRules.supportedLocalesOf([tag]).length > 0,
);

interface Formatter {
  received(code: number, data: unknown): { readonly text: string } | undefined;
}

test('random messages in every language of CLDR have the text of intl-messageformat, or are refused', async () => {
  const names = Array.from({ length: MESSAGES }, (_, index) => `E_${index}`);
  const everything = Object.keys(PARAMETERS).map((name) => `{${name}}`);
  const entry = { message: everything.join(' '), data: PARAMETERS };
  const catalog = catalogOfErrors(Object.fromEntries(names.map((name) => [name, entry])));
  const random = fc.sample(randomMessage, { numRuns: MESSAGES * languages.length, seed: fuzzSeed });
  const texts = Object.fromEntries(
    languages.map((tag, language) => [
      tag,
      Object.fromEntries(names.map((name, index) => [name, random[language * MESSAGES + index] ?? ''])),
    ]),
  );
  const folder = writeStripped(await emitI18n(uncheckedContract(catalog, texts)));
  const { createFormatter } = await load(folder, 'index.js');
  const data = fc.sample(randomData, { numRuns: MESSAGES * DATA_EACH, seed: fuzzSeed });

  const seen = { rendered: 0, refused: 0 };
  for (const tag of languages) {
    const { default: locale } = await load(folder, `locales/${tag}/index.js`);
    const format: Formatter = createFormatter([locale]);
    for (const [index, name] of names.entries()) {
      const text = texts[tag]?.[name] ?? '';
      const parsed = parseMessage(text);
      if (!parsed.ok) {
        expect(parsed.reason, `${tag}: ${text}`).toMatch(/\.$/);
        seen.refused += 1;
        continue;
      }
      const oracle = new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
      for (const values of data.slice(index * DATA_EACH, (index + 1) * DATA_EACH)) {
        const ours = format.received(1000 + index, values)?.text;
        if (ours === oracle.format(values)) seen.rendered += 1;
        else expect({ tag, text, values, shown: ours }).toEqual({ tag, text, values, shown: oracle.format(values) });
      }
    }
  }
  expect(seen.rendered).toBeGreaterThan(languages.length * MESSAGES);
  expect(seen.refused).toBeLessThan(languages.length * MESSAGES * 0.1);
}, 600_000);

/** If a selector had only one case, `+` once added a whole number to its neighbour. */
test.each<readonly [message: string, data: Partial<RandomData>, text: string]>([
  ['{count}{rank, plural, other {{rank} 个}}', { count: 1, rank: 2 }, '12 个'],
  ['{count}{rank, plural, other {{rank}}}{count}', { count: 1, rank: 2 }, '121'],
  ['{count}{kind, select, other {{rank} 个}}', { count: 1, rank: 2, kind: 'mail' }, '12 个'],
  ['{rank, selectordinal, other {{rank}{count}}}', { count: 1, rank: 2 }, '21'],
  ['{rank, plural, other {{count}{rank}}}{count}', { count: 1, rank: 2 }, '121'],
  ['{count}{rank, plural, other {#}}{count, number}', { count: 1, rank: 2 }, '121'],
  ['{count}{rank, plural, other {}}{rank}', { count: 1, rank: 2 }, '12'],
  ['{count}{rank, plural, =2 {{rank}{count}} other {x}}', { count: 1, rank: 2 }, '121'],
])('%s', async (message, data, text) => {
  const shown = Object.fromEntries(Object.entries(PARAMETERS).filter(([name]) => name in data));
  const contract = uncheckedContract(catalogOfErrors({ ONE: { message, data: shown } }));
  const folder = writeStripped(await emitI18n(contract));
  const { createFormatter } = await load(folder, 'index.js');
  const { default: en } = await load(folder, 'locales/en/index.js');
  const { ONE } = await load(folder, 'locales/en/messages.js');
  expect([createFormatter([en]).received(1000, data)?.text, ONE(data)]).toEqual([text, text]);
});

let folders = 0;

/** Writes generated TypeScript as JavaScript into a new folder: Node removes the types, no compiler is needed. */
function writeStripped(files: ReadonlyMap<string, string>): string {
  const folder = join(scratch.folder, `stripped-${folders++}`);
  for (const [path, text] of files) {
    const file = join(folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stripTypeScriptTypes(text));
  }
  return folder;
}

// biome-ignore lint/suspicious/noExplicitAny: a generated module, whose types are removed.
async function load(folder: string, file: string): Promise<any> {
  return await import(pathToFileURL(join(folder, file)).href);
}
