import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '@error-contracts/catalog/check';
import { filesInMemory, readSources } from '@error-contracts/catalog/read';
import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { fuzzScale, fuzzSeed, randomFrom } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import { expect, test } from 'vitest';
import { targets } from '../src/targets.js';
import { envelopeFixtures, fixturePath, fixtures } from './compile-fixture.js';
import { mutateBytes, mutateJson, pick, type Random } from './mutate-json.js';

const CATALOGUES = (isAll ? 120 : 40) * fuzzScale;

/** No catalogue of a few errors may take longer, not even on a busy machine. Judging patterns takes 20 s at most. */
const MILLISECONDS = 30_000;

type Files = ReadonlyMap<string, Uint8Array>;

const folders = [
  ...fixtures.map((name) => fixturePath(name, 'contract')),
  ...envelopeFixtures.map((name) => fixturePath(name, '')),
  fileURLToPath(new URL('../../../schemas', import.meta.url)),
];
const originals = folders.map((folder): Files => {
  const subfolders = ['locales', 'glossaries'].filter((name) => existsSync(join(folder, name)));
  const names = [
    'catalog.json',
    ...subfolders.flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`)),
  ];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
});

test('check never throws on a mutated catalogue: it names a line, or the contract can be generated', async () => {
  const seen = { refused: 0, generated: 0 };
  for (let number = 0; number < CATALOGUES; number++) {
    const seed = fuzzSeed * 1_000_003 + number;
    const random = randomFrom(seed).below;
    const files = mutate(pick(random, originals), random);
    const start = cpuTime();
    // What fails shows the seed; FUZZ_SEED repeats the whole run.
    const outcome = await outcomeOf(files).catch((error: unknown) => {
      throw new Error(`The mutated catalogue ${number} of FUZZ_SEED=${fuzzSeed} failed.`, { cause: error });
    });
    expect(cpuTime() - start, `catalogue ${number} of FUZZ_SEED=${fuzzSeed}`).toBeLessThan(MILLISECONDS);
    seen[outcome] += 1;
  }
  expect(seen.refused).toBeGreaterThan(CATALOGUES / 10);
  expect(seen.generated).toBeGreaterThan(0);
}, 3_600_000);

function mutate(files: Files, random: Random): Files {
  const mutated = new Map(files);
  for (let times = 1 + random(3); times > 0; times--) {
    const name = random(3) > 0 ? 'catalog.json' : pick(random, [...files.keys()]);
    const bytes = mutated.get(name) ?? new Uint8Array();
    mutated.set(name, random(6) === 0 ? mutateBytes(bytes, random) : mutateFile(bytes, random));
  }
  return mutated;
}

function mutateFile(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString();
  try {
    return Buffer.from(JSON.stringify(mutateJson(JSON.parse(text), random), null, 2) ?? '');
  } catch (error) {
    // An earlier mutation broke the JSON; another one may do no harm to it.
    if (error instanceof SyntaxError) return mutateBytes(bytes, random);
    throw error;
  }
}

async function outcomeOf(files: Files): Promise<'refused' | 'generated'> {
  const sources = await readSources(
    'c/catalog.json',
    filesInMemory(inFolder(files), (path) => path),
  );
  const { diagnostics, contract } = check(sources);
  for (const { rule, file, line, column, message, help } of diagnostics) {
    const lines = Buffer.from(files.get(file.replace(/^c\//, '')) ?? '')
      .toString()
      .split(/\r\n|\r|\n/);
    const where = `${rule} ${file}:${line}:${column} ${message}`;
    expect(line, where).toBeGreaterThan(0);
    expect(line, where).toBeLessThanOrEqual(lines.length);
    expect(column, where).toBeGreaterThan(0);
    expect(message, where).toMatch(/\S/);
    expect(help, where).toMatch(/\S/);
  }
  if (contract === undefined) {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    return 'refused';
  }
  for (const target of targets) expect((await target.emitter()(contract)).size).toBeGreaterThan(0);
  return 'generated';
}

function inFolder(files: Files): Files {
  return new Map([...files].map(([name, bytes]) => [`c/${name}`, bytes]));
}
